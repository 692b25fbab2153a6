package org.safecanvass.launcher;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.safecanvass.content.entity.ContentLoader;
import org.safecanvass.organisation.entity.OrganisationLoader;
import org.safecanvass.place.entity.ReferenceLoader;
import org.safecanvass.platform.schema.SchemaMigration;

/** Brings the schema and the facts that ship with it up to date, as the owner. */
final class Schema {
    private static final int OLDEST_POSTGRESQL = 15;

    private final DatabaseAccess access;

    Schema(DatabaseAccess access) {
        this.access = access;
    }

    void update(Progress progress) {
        requireReachable(access.owner());
        requireReachable(access.application());
        progress.step("Updating the schema");
        migrate();
        progress.step("Loading the content, the places and the organisations");
        load();
    }

    private void migrate() {
        try {
            SchemaMigration.migrate(
                    access.url(),
                    access.owner().role(),
                    access.owner().password(),
                    access.application().role());
        } catch (FlywayException e) {
            throw new LaunchFault(
                    "The schema cannot be updated: %s. Use the newest portal with this database, or give role %s the right to change it."
                            .formatted(FirstLine.of(e), access.owner().role()),
                    e);
        }
    }

    private void load() {
        try (var connection = access.connectAs(access.owner())) {
            ContentLoader.load(connection);
            ReferenceLoader.load(connection);
            OrganisationLoader.load(connection);
        } catch (SQLException e) {
            throw new LaunchFault("The facts cannot be loaded: " + FirstLine.of(e), e);
        }
    }

    private void requireReachable(Login login) {
        try (var connection = access.connectAs(login)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL) {
                throw new LaunchFault(
                        "The database is PostgreSQL %d. The portal needs version %d or newer."
                                .formatted(version, OLDEST_POSTGRESQL));
            }
        } catch (SQLException e) {
            throw new LaunchFault(
                    "The database refuses role %s: %s. Check that it runs, and the PORTAL_DATABASE_ and PORTAL_MIGRATION_ settings."
                            .formatted(login.role(), FirstLine.of(e)),
                    e);
        }
    }
}
