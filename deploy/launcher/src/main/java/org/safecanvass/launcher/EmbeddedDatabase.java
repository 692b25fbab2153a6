package org.safecanvass.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The portal's own PostgreSQL: durable, on loopback, passwords for everybody. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "portal";
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);

    private final EmbeddedPostgres server;
    private final Path data;
    private final DatabaseAccess access;

    private EmbeddedDatabase(EmbeddedPostgres server, Path data, DatabaseAccess access) {
        this.server = server;
        this.data = data;
        this.access = access;
    }

    static EmbeddedDatabase start(Home home) {
        var secrets = new Secrets(home.directory("secrets"));
        var data = home.directory("database");
        Postmaster.of(data).ifPresent(Postmaster::stop);
        setAsideUnfinished(data);
        var port = Ports.free();
        var server = launch(home, data, port, secrets);
        try {
            var access = access(port, secrets);
            prepare(server, access);
            markFinished(data);
            return new EmbeddedDatabase(server, data, access);
        } catch (RuntimeException e) {
            close(server, data);
            throw e;
        }
    }

    DatabaseAccess access() {
        return access;
    }

    private static EmbeddedPostgres launch(Home home, Path data, int port, Secrets secrets) {
        var password = secrets.password(SUPERUSER);
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(home.directory("postgresql").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(LONGEST_RECOVERY)
                    .setPort(port)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", secrets.file(SUPERUSER).toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_filename", "postgresql-%a.log")
                    .setServerConfig("log_truncate_on_rotation", "on")
                    .start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            Postmaster.of(data).ifPresent(Postmaster::stop);
            throw new LaunchFault(
                    "PostgreSQL does not start: %s. Read %s and the newest file in %s."
                            .formatted(
                                    e.getMessage(),
                                    home.file("logs").resolve(LauncherLog.FILE),
                                    data.resolve("log")),
                    e);
        }
    }

    private static DatabaseAccess access(int port, Secrets secrets) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE),
                new Login("portal_app", secrets.password("portal_app")),
                new Login("portal_owner", secrets.password("portal_owner")));
    }

    private static void prepare(EmbeddedPostgres server, DatabaseAccess access) {
        try (Connection superuser = server.getPostgresDatabase().getConnection()) {
            Durability.require(superuser);
            DatabaseRoles.create(superuser, DATABASE, access);
        } catch (SQLException e) {
            throw new LaunchFault("PostgreSQL refuses to be set up: " + e.getMessage(), e);
        }
    }

    /** A first start broken off leaves a folder that no server can use and that holds no report. */
    private static void setAsideUnfinished(Path data) {
        try {
            if (Files.exists(finishedMark(data)) || isEmpty(data)) {
                return;
            }
            Files.move(
                    data,
                    data.resolveSibling("database-unfinished-" + Instant.now().toEpochMilli()));
            Files.createDirectory(data);
        } catch (IOException e) {
            throw new LaunchFault(
                    "The unfinished folder %s cannot be set aside. Move it away.".formatted(data),
                    e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static void markFinished(Path data) {
        try {
            Files.writeString(
                    finishedMark(data), "The first start was finished; keep this file.\n");
        } catch (IOException e) {
            throw new LaunchFault("The folder %s cannot be written.".formatted(data), e);
        }
    }

    private static Path finishedMark(Path data) {
        return data.resolve("portal-finished");
    }

    @Override
    public void close() {
        close(server, data);
    }

    /** The server says that it has stopped while its processes are still ending. */
    private static void close(EmbeddedPostgres server, Path data) {
        var postmaster = Postmaster.of(data);
        try {
            server.close();
        } catch (IOException e) {
            throw new LaunchFault("PostgreSQL does not stop: " + e.getMessage(), e);
        } finally {
            postmaster.ifPresent(Postmaster::stop);
        }
    }
}
