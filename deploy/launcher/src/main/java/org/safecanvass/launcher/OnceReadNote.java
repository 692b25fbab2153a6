package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the portal leaves for whoever started it; it is gone once it was read. */
record OnceReadNote(Path file) {
    Optional<String> take() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file).strip();
            Files.delete(file);
            return Optional.of(text);
        } catch (IOException e) {
            throw new LaunchFault("The note %s cannot be read.".formatted(file), e);
        }
    }
}
