package org.safecanvass.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * The embedded server is made for tests and starts with these off; an answered report must survive
 * a crash.
 */
final class Durability {
    private static final String NOT_DURABLE =
            """
            select name || '=' || setting from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting <> 'on'
            """;

    private Durability() {}

    static void require(Connection superuser) throws SQLException {
        var off = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(NOT_DURABLE)) {
            while (rows.next()) {
                off.add(rows.getString(1));
            }
        }
        if (!off.isEmpty()) {
            throw new LaunchFault(
                    "PostgreSQL would lose reports in a crash: %s. Take these lines out of postgresql.auto.conf."
                            .formatted(off));
        }
    }
}
