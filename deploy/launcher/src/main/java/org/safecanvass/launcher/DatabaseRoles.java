package org.safecanvass.launcher;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes the owner, the application's role and the database, once; their passwords follow the
 * secrets.
 */
final class DatabaseRoles {
    private static final String NO_POWER =
            " with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ";

    private final Connection superuser;

    private DatabaseRoles(Connection superuser) {
        this.superuser = superuser;
    }

    static void create(Connection superuser, String database, DatabaseAccess access)
            throws SQLException {
        var roles = new DatabaseRoles(superuser);
        roles.role(access.owner());
        roles.role(access.application());
        roles.database(database, access);
    }

    private void role(Login login) throws SQLException {
        var verb =
                exists("select 1 from pg_roles where rolname = ?", login.role())
                        ? "alter"
                        : "create";
        run(verb + " role " + login.role() + NO_POWER + "'" + login.password() + "'");
    }

    private void database(String name, DatabaseAccess access) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database " + name + " owner " + access.owner().role());
        }
        run("revoke all on database " + name + " from public");
        run("grant connect on database " + name + " to " + access.application().role());
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String command) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
