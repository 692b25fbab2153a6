package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL process that a data folder names, left behind perhaps by a launcher that was
 * killed.
 */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path pidFile;
    private final Optional<ProcessHandle> process;
    private final List<ProcessHandle> children;

    private Postmaster(Path pidFile, Optional<ProcessHandle> process) {
        this.pidFile = pidFile;
        this.process = process;
        this.children = process.stream().flatMap(ProcessHandle::descendants).toList();
    }

    static Optional<Postmaster> of(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(pidFile, runningIn(data, pidFile)));
    }

    /**
     * Stops it fast but cleanly, and returns when the last of its processes has ended; a number
     * that meanwhile belongs to another program is let be.
     */
    void stop() {
        try {
            if (process.filter(ProcessHandle::isAlive).isPresent()) {
                Processes.interrupt(process.get());
            }
            process.ifPresent(ended -> Processes.awaitEnd(ended, PATIENCE));
            children.forEach(child -> Processes.awaitEnd(child, PATIENCE));
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new LaunchFault(
                    "An earlier PostgreSQL cannot be cleared away. Stop it and delete %s."
                            .formatted(pidFile),
                    e);
        }
    }

    private static Optional<ProcessHandle> runningIn(Path data, Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(candidate -> worksIn(candidate, data));
        } catch (IOException e) {
            throw new LaunchFault("The file %s cannot be read.".formatted(pidFile), e);
        }
    }

    /** PostgreSQL makes its data folder its working folder. */
    private static boolean worksIn(ProcessHandle candidate, Path data) {
        try {
            var folder = Path.of("/proc", Long.toString(candidate.pid()), "cwd");
            return folder.toRealPath().equals(data.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
