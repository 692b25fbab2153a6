package org.safecanvass.launcher;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.safecanvass.platform.schema.SchemaMigration;

/** Brings the schema and the reference facts up to date, as the owner. */
final class Schema {
    private final DatabaseAccess access;

    Schema(DatabaseAccess access) {
        this.access = access;
    }

    void update(Progress progress) {
        requireReachable(access.owner());
        requireReachable(access.application());
        progress.step("Updating the schema");
        migrate();
    }

    private void migrate() {
        try {
            SchemaMigration.migrate(
                    access.url(),
                    access.owner().role(),
                    access.owner().password(),
                    access.application().role());
        } catch (FlywayException e) {
            throw new LaunchFault("The schema cannot be updated: " + firstLine(e), e);
        }
    }

    private void requireReachable(Login login) {
        try (var connection = access.connectAs(login)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < 15) {
                throw new LaunchFault(
                        "The database is PostgreSQL %d. The portal needs version 15 or newer."
                                .formatted(version));
            }
        } catch (SQLException e) {
            throw new LaunchFault(
                    "The database refuses role %s: %s. Check that it runs, and the PORTAL_DATABASE_ and PORTAL_MIGRATION_ settings."
                            .formatted(login.role(), firstLine(e)),
                    e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
