package org.safecanvass.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The launcher in a process of its own, as {@code deploy/run} starts it. */
final class LauncherProcess {
    private static final String READY = "SafeCanvass is ready: ";

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);

    private LauncherProcess(Process process) {
        this.process = process;
    }

    static LauncherProcess start(Map<String, String> settings) {
        return start(app(), settings);
    }

    /** The folder of built parts. */
    static Path app() {
        return Path.of(System.getProperty("portal.app")).toAbsolutePath().normalize();
    }

    static LauncherProcess start(Path app, Map<String, String> settings) {
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                app.resolve("launcher.jar") + ":" + app.resolve("lib") + "/*",
                                "org.safecanvass.launcher.Main")
                        .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(settings);
        try {
            var launcher = new LauncherProcess(builder.start());
            launcher.follow();
            return launcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow() {
        var reader =
                new Thread(() -> read(process.inputReader(StandardCharsets.UTF_8)), "launcher");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(BufferedReader lines) {
        lines.lines()
                .forEach(
                        line -> {
                            output.add(line);
                            if (line.startsWith(READY)) {
                                readyOrEnded.countDown();
                            }
                        });
        readyOrEnded.countDown();
    }

    void awaitReady() {
        await(readyOrEnded);
        if (!process.isAlive() || readyLines().isEmpty()) {
            process.destroy();
            throw new AssertionError("The portal did not start:\n" + String.join("\n", output));
        }
    }

    /** The first line with these words, which may come after the one that says ready. */
    String awaitLine(String words) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_STOP.toNanos();
        do {
            for (var line : output) {
                if (line.contains(words)) {
                    return line;
                }
            }
        } while (System.nanoTime() < deadline && !process.waitFor(50, TimeUnit.MILLISECONDS));
        throw new AssertionError("Never said: " + words + "\n" + String.join("\n", output));
    }

    String address() {
        return readyLines().get(0).replaceFirst("/$", "");
    }

    List<String> output() {
        return List.copyOf(output);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for an end of its own accord. */
    int awaitEnd(Duration longest) {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                stop();
                throw new AssertionError("Still running after " + longest + ":\n" + output);
            }
            await(readyOrEnded);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Ends it as SIGTERM does and waits for all of it. */
    int stop() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Does not stop:\n" + output);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private List<String> readyLines() {
        return output.stream()
                .filter(line -> line.startsWith(READY))
                .map(line -> line.substring(READY.length()))
                .toList();
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroy();
                throw new AssertionError("Neither ready nor ended:\n" + String.join("\n", output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
