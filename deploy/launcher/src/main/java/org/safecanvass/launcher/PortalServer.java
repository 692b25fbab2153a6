package org.safecanvass.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the portal in it, as a process of its own. */
final class PortalServer implements AutoCloseable {
    private static final long LOG_BYTES = 10L << 20;
    private static final Duration LONGEST_BOOT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(10);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final int SAMPLE_REPORTS_TO_TELL = 50;
    private static final long PAUSE_MILLIS = 100;

    private final Process process;
    private final Path log;
    private final DeploymentWatch watch = new DeploymentWatch();

    private PortalServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static PortalServer start(List<String> command, Map<Setting, String> environment, Home home) {
        var log = home.directory("logs").resolve("portal.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        ServerEnvironment.replace(builder.environment(), environment);
        try {
            var server = new PortalServer(builder.start(), log);
            new PidFile(home.file("server.pid")).remember(server.process.toHandle());
            server.followLog(new RotatingLog(log, LOG_BYTES));
            return server;
        } catch (IOException e) {
            throw new LaunchFault("The server cannot be started: " + e.getMessage(), e);
        }
    }

    private void followLog(RotatingLog file) {
        var reader = new Thread(() -> copyLines(file), "portal-log");
        reader.setDaemon(true);
        reader.start();
    }

    private void copyLines(RotatingLog file) {
        try (file;
                var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                watch.line(line);
                file.line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The log %s broke off".formatted(log), e);
        }
    }

    /** Returns when the portal answers, or tells at once why it never will. */
    void awaitReady(Readiness readiness, Progress progress) throws InterruptedException {
        awaitBoot();
        int told = 0;
        var deadline = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        while (System.nanoTime() < deadline) {
            switch (readiness.ask()) {
                case READY -> {
                    return;
                }
                case NO_PORTAL -> throw noPortalFault(readiness);
                case NO_SAMPLE ->
                        throw new LaunchFault(
                                "The sample data could not be made. Read %s, and start again, or set PORTAL_SAMPLE=off."
                                        .formatted(log));
                case NOT_YET -> pause();
            }
            if (readiness.sampleReports() >= told + SAMPLE_REPORTS_TO_TELL) {
                told = readiness.sampleReports();
                progress.step("Making sample data: %d reports so far".formatted(told));
            }
        }
        throw new LaunchFault(
                "The portal is up but not ready: %s. Read %s."
                        .formatted(readiness.lastAnswer(), log));
    }

    private void awaitBoot() throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_BOOT.toNanos();
        while (!watch.awaitBooted(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
            requireAlive();
            if (System.nanoTime() > deadline) {
                throw new LaunchFault(
                        "The server has not started within %d minutes. Read %s."
                                .formatted(LONGEST_BOOT.toMinutes(), log));
            }
        }
        if (watch.hasFailed()) {
            throw deploymentFault();
        }
    }

    private void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        requireAlive();
    }

    private void requireAlive() {
        if (!process.isAlive()) {
            throw new LaunchFault(
                    "The server ended with code %d%s. Read %s."
                            .formatted(
                                    process.exitValue(),
                                    watch.cause().map(cause -> " (" + cause + ")").orElse(""),
                                    log));
        }
    }

    private LaunchFault deploymentFault() {
        return new LaunchFault(
                "The portal was not deployed: %s. Read %s."
                        .formatted(watch.cause().orElse("the log gives no cause"), log));
    }

    private LaunchFault noPortalFault(Readiness readiness) {
        return new LaunchFault(
                "The server is up but the portal does not work: it answers \"%s\". Read %s."
                        .formatted(readiness.lastAnswer(), log));
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        if (!Processes.endsWithin(process.toHandle(), TIME_TO_STOP)) {
            process.destroyForcibly();
            Processes.awaitEnd(process.toHandle(), TIME_TO_STOP);
        }
    }
}
