package org.safecanvass.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person at the console what is being done and how long it has taken. */
final class Progress {
    private final PrintStream console;
    private final long start = System.nanoTime();

    Progress(PrintStream console) {
        this.console = console;
    }

    void step(String text) {
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        console.printf("%5.1f s  %s%n", elapsed.toMillis() / 1000.0, text);
    }

    void say(String text) {
        console.println(text);
    }
}
