package org.safecanvass.platform.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code portal} up to date, as its owner. */
public final class SchemaMigration {
    public static final String SCHEMA = "portal";

    private SchemaMigration() {}

    /**
     * Applies what is missing, each migration in a transaction of its own.
     *
     * @param appRole the role the portal works as; must exist, and gets only what migrations grant
     * @return how many migrations were applied
     */
    public static int migrate(String jdbcUrl, String owner, String password, String appRole) {
        return Flyway.configure()
                .dataSource(jdbcUrl, owner, password)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
