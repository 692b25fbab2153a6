package org.safecanvass.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Whoever may do anything with the databases of a running portal. */
record Superuser(Path home) {
    /** The JDBC address of a database on the portal's own server. */
    String url(String database) throws IOException {
        var pid = Files.readAllLines(home.resolve("database/postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(pid.get(3).strip(), database);
    }

    void run(String database, String command) throws IOException, SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The first column of the first row. */
    String query(String database, String sql) throws IOException, SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String database) throws IOException, SQLException {
        var password = Files.readString(home.resolve("secrets/postgres"));
        return DriverManager.getConnection(url(database), "postgres", password);
    }
}
