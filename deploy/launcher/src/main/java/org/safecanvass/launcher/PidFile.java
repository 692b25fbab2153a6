package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Remembers the server's process, so that the next start can clear away one left behind. */
final class PidFile {
    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(15);

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process) {
        try {
            Files.writeString(file, describe(process));
        } catch (IOException e) {
            throw new LaunchFault("The file %s cannot be written.".formatted(file), e);
        }
    }

    /**
     * One left behind ends by itself when it sees its launcher gone; it is given time, then killed.
     */
    void clearAway() {
        remembered()
                .filter(process -> !Processes.endsWithin(process, TIME_TO_LEAVE))
                .ifPresent(
                        process -> {
                            process.destroyForcibly();
                            Processes.awaitEnd(process, TIME_TO_LEAVE);
                        });
    }

    private Optional<ProcessHandle> remembered() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file);
            return ProcessHandle.allProcesses()
                    .filter(process -> text.equals(describe(process)))
                    .findFirst();
        } catch (IOException e) {
            throw new LaunchFault("The file %s cannot be read.".formatted(file), e);
        }
    }

    /** With the start, since numbers of processes come round again. */
    private static String describe(ProcessHandle process) {
        var start = process.info().startInstant().map(Object::toString).orElse("unknown");
        return process.pid() + " " + start;
    }
}
