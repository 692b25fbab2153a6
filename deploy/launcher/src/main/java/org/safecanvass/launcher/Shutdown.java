package org.safecanvass.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Stops what was started, last first, once, whoever asks. */
final class Shutdown implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Shutdown.class.getName());
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean begun;

    /**
     * A signal in the midst of a start waits for it, so that nothing half started is left behind.
     */
    synchronized <T extends AutoCloseable> T start(Supplier<T> starter) {
        if (begun) {
            throw new LaunchFault("The start was broken off.");
        }
        var part = starter.get();
        started.push(part);
        return part;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public synchronized void close() {
        begun = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    /** What does not stop cleanly must not keep the parts below it from being stopped. */
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Not stopped cleanly", e);
            System.err.println("Not stopped cleanly: " + FirstLine.of(e));
        }
    }
}
