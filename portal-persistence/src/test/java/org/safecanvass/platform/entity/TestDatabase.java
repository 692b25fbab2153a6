package org.safecanvass.platform.entity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.safecanvass.platform.schema.SchemaMigration;

/**
 * A real PostgreSQL, one for all tests of a JVM. Each {@link #create} gives a database of its own,
 * copied from a migrated template.
 */
public final class TestDatabase {
    public static final String OWNER = "portal_owner";
    public static final String APP = "portal_app";
    private static final String TEMPLATE = "portal_template";

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A migrated, otherwise empty database. */
    public static TestDatabase create() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database %s template %s owner %s".formatted(name, TEMPLATE, OWNER));
            return new TestDatabase(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    public Connection app() throws SQLException {
        return DriverManager.getConnection(url(), APP, APP);
    }

    public Connection superuser() throws SQLException {
        return Server.superuser(name);
    }

    public String url() {
        return Server.url(name) + "currentSchema=portal&stringtype=unspecified";
    }

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                // fsync stays off: a test database never outlives its JVM
                var postgres = EmbeddedPostgres.builder().start();
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create role portal_owner login password 'portal_owner'");
                    statement.execute("create role portal_app login password 'portal_app'");
                    statement.execute("create database portal_template owner portal_owner");
                }
                SchemaMigration.migrate(postgres.getJdbcUrl(OWNER, TEMPLATE), OWNER, OWNER, APP);
                return postgres;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        static String url(String database) {
            return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + database + "?";
        }

        static Connection superuser(String database) throws SQLException {
            return DriverManager.getConnection(url(database), "postgres", "postgres");
        }
    }
}
