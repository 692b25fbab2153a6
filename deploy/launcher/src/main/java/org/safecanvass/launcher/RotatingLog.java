package org.safecanvass.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A text file that starts anew when it grows too long, keeping a few before it. */
final class RotatingLog implements AutoCloseable {
    private static final int KEPT = 5;

    private final Path file;
    private final long longest;
    private BufferedWriter writer;
    private long length;

    RotatingLog(Path file, long longest) throws IOException {
        this.file = file;
        this.longest = longest;
        this.writer = open();
    }

    void line(String text) throws IOException {
        if (length > longest) {
            writer.close();
            shift();
            writer = open();
        }
        writer.write(text);
        writer.newLine();
        writer.flush();
        length += text.length() + 1L;
    }

    private BufferedWriter open() throws IOException {
        length = Files.exists(file) ? Files.size(file) : 0;
        return Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void shift() throws IOException {
        for (int number = KEPT - 1; number >= 1; number--) {
            if (Files.exists(numbered(number))) {
                Files.move(
                        numbered(number),
                        numbered(number + 1),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
