package org.safecanvass.platform.entity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The portal's own persistence unit on a test database, as the application's role, without a
 * server.
 */
public final class TestEntities implements AutoCloseable {
    private final HikariDataSource pool;
    private final EntityManagerFactory factory;

    public TestEntities(TestDatabase database, int connections) {
        pool = pool(database, connections);
        factory =
                Persistence.createEntityManagerFactory(
                        "portal",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", pool,
                                "eclipselink.weaving", "false"));
    }

    private static HikariDataSource pool(TestDatabase database, int connections) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(TestDatabase.APP);
        settings.setPassword(TestDatabase.APP);
        settings.setMaximumPoolSize(connections);
        return new HikariDataSource(settings);
    }

    /** Works as a tenant in one transaction; nothing stays of it when the work throws. */
    public <T> T as(UUID tenant, Function<EntityManager, T> work) {
        return inTransaction(
                entities -> {
                    enter(entities, tenant);
                    return work.apply(entities);
                });
    }

    /** Works without any tenant. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entities = factory.createEntityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    public static void enter(EntityManager entities, UUID tenant) {
        try (var statement =
                entities.unwrap(Connection.class)
                        .prepareStatement("select set_config('portal.tenant_id', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }
}
