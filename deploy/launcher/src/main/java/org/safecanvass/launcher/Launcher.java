package org.safecanvass.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Brings the portal up step by step and keeps it until it ends or is told to stop. */
final class Launcher {
    private final Settings settings;
    private final Progress progress;
    private final Shutdown shutdown;

    Launcher(Settings settings, Progress progress, Shutdown shutdown) {
        this.settings = settings;
        this.progress = progress;
        this.shutdown = shutdown;
    }

    /** Returns the code of a server that ended by itself. */
    int run() throws InterruptedException {
        var installation = Installation.ofThisJar();
        var home = shutdown.start(() -> Home.open(settings.home()));
        LauncherLog.to(home.directory("logs"));
        new PidFile(home.file("server.pid")).clearAway();
        requireFreePorts();
        var database = database(home);
        new Schema(database).update(progress);
        var archive = new ClassArchive(home, installation.jars());
        var server = serve(installation, archive, home, database);
        announce(home);
        if (!archive.isThere()) {
            shutdown.start(archive::make);
        }
        return server.awaitEnd();
    }

    private void requireFreePorts() {
        Ports.requireFree(settings.bind(), settings.port(), Setting.PORTAL_PORT);
        settings.metricsPort()
                .ifPresent(
                        port ->
                                Ports.requireFree(
                                        settings.bind(), port, Setting.PORTAL_METRICS_PORT));
    }

    private DatabaseAccess database(Home home) {
        return settings.externalDatabase().orElseGet(() -> embedded(home));
    }

    private DatabaseAccess embedded(Home home) {
        progress.step("Starting PostgreSQL in " + home.file("database"));
        return shutdown.start(() -> EmbeddedDatabase.start(home)).access();
    }

    private PortalServer serve(
            Installation installation, ClassArchive archive, Home home, DatabaseAccess database)
            throws InterruptedException {
        progress.step("Starting the portal");
        installation.jars().layOut(home.file("server"));
        Folders.delete(home.file("temporary"));
        var server =
                shutdown.start(
                        () ->
                                PortalServer.start(
                                        ServerCommand.of(installation, archive, home, settings),
                                        ServerEnvironment.of(settings, home, database),
                                        home));
        server.awaitReady(new Readiness(settings.localAddress()), progress);
        return server;
    }

    private void announce(Home home) {
        progress.step("Started");
        progress.say("SafeCanvass is ready: " + settings.localAddress());
        Path accounts = home.file("sample-accounts.json");
        if (Files.exists(accounts)) {
            progress.say("Sample accounts and their passwords: " + accounts);
        }
        new OnceReadNote(home.file("first-operator.txt")).take().ifPresent(progress::say);
    }
}
