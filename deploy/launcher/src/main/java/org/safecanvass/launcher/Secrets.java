package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Random passwords, each made once and kept in a file of mode 0600. */
final class Secrets {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String password(String name) {
        try {
            var file = file(name);
            if (Files.notExists(file)) {
                write(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new LaunchFault(
                    "The password file %s cannot be read or written. Check who owns it."
                            .formatted(file(name)),
                    e);
        }
    }

    /** Written beside and moved, so that a start broken off leaves no half a password. */
    private void write(Path file) throws IOException {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var fresh = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                Files.newByteChannel(
                        fresh,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly)) {
            channel.write(
                    java.nio.ByteBuffer.wrap(
                            HexFormat.of()
                                    .formatHex(bytes)
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
        Files.move(fresh, file);
    }
}
