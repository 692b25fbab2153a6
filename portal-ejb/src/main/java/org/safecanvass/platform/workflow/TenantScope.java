package org.safecanvass.platform.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation the running transaction acts for. The setting is local to the transaction, so
 * it cannot travel with a pooled connection to the next borrower.
 */
@ApplicationScoped
public class TenantScope {
    private static final String KEY = TenantScope.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext private EntityManager entities;
    @Inject private Instance<TenantWrites> writes;

    /**
     * Runs work as an organisation and then as whichever it was before. What the work changed and
     * what it recorded is written while the organisation still holds.
     */
    public <T> T run(UUID tenant, Callable<T> work) throws Exception {
        var before = (UUID) transaction.getResource(KEY);
        if (tenant.equals(before)) {
            return work.call();
        }
        if (before != null) {
            write();
        }
        enter(tenant);
        var result = work.call();
        if (!transaction.getRollbackOnly()) {
            write();
            leave(before);
        }
        return result;
    }

    /** As {@link #run}, for work that throws nothing checked. */
    public <T> T as(UUID tenant, java.util.function.Supplier<T> work) {
        try {
            return run(tenant, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The organisation the transaction acts for; null outside of any. */
    public @Nullable UUID current() {
        return (UUID) transaction.getResource(KEY);
    }

    /** The organisation the transaction acts for. */
    public UUID require() {
        var tenant = current();
        if (tenant == null) {
            throw new IllegalStateException("outside of any organisation");
        }
        return tenant;
    }

    /** The transaction's own connection, on which the tenant is set. */
    public Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private void enter(UUID tenant) throws SQLException {
        try (var statement =
                connection().prepareStatement("select set_config('portal.tenant_id', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
        transaction.putResource(KEY, tenant);
    }

    /** Back to whom it was before; to nobody, so that later work is written at its own end. */
    private void leave(@Nullable UUID before) throws SQLException {
        if (before == null) {
            transaction.putResource(KEY, null);
        } else {
            enter(before);
        }
    }

    private void write() throws SQLException {
        entities.flush();
        for (var waiting : writes) {
            waiting.write(connection());
        }
    }
}
