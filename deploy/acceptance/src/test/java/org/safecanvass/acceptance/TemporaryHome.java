package org.safecanvass.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A portal's folder for one run; only its logs outlive it. */
record TemporaryHome(Path folder) {
    private static final Path KEPT_LOGS = Path.of("target", "portal-logs");

    static TemporaryHome create() {
        try {
            return new TemporaryHome(Files.createTempDirectory("safecanvass-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() throws IOException {
        keepLogs();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void keepLogs() throws IOException {
        var logs = folder.resolve("logs");
        if (Files.notExists(logs)) {
            return;
        }
        var kept = Files.createDirectories(KEPT_LOGS.resolve(folder.getFileName()));
        try (var files = Files.list(logs)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        kept.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
