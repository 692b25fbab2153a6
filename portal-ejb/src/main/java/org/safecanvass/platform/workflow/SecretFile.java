package org.safecanvass.platform.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that nobody but its owner can read, not even while it is being written. */
public final class SecretFile {
    private SecretFile() {}

    /** Writes it anew, whatever was there. */
    public static void write(Path path, byte[] content) {
        try {
            Files.deleteIfExists(path);
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(path, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IllegalStateException(path.getFileName() + " cannot be written", e);
        }
    }
}
