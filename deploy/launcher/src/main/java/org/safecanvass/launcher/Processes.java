package org.safecanvass.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes. */
final class Processes {
    private Processes() {}

    /** Sends SIGINT, which Java has no call for and by which PostgreSQL stops fast. */
    static void interrupt(ProcessHandle process) throws IOException {
        var kill = new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
        try {
            kill.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void awaitEnd(ProcessHandle process, Duration patience) {
        if (!endsWithin(process, patience)) {
            throw new LaunchFault(
                    "Process %d does not end. End it and start again.".formatted(process.pid()));
        }
    }

    static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new LaunchFault("Process %d cannot be watched.".formatted(process.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
