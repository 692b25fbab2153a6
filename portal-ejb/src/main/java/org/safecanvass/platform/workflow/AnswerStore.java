package org.safecanvass.platform.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Answers that were given, for the organisation that acts. */
@ApplicationScoped
class AnswerStore {
    private static final int AT_ONCE = 200;

    @Inject private TenantScope scope;

    record Row(byte[] content, byte[] answer, Instant expiresAt) {}

    Optional<Row> find(byte[] name) {
        try (var query =
                scope.connection()
                        .prepareStatement(
                                "select body_digest, answer, expires_at from idempotent_answer"
                                        + " where tenant_id = current_tenant() and key_digest ="
                                        + " ?")) {
            query.setBytes(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Row(
                                        rows.getBytes(1),
                                        rows.getBytes(2),
                                        rows.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a transaction that is storing the same name; false when that one was first. */
    boolean add(byte[] name, Row row) {
        try (var insert =
                scope.connection()
                        .prepareStatement(
                                "insert into idempotent_answer (tenant_id, key_digest,"
                                        + " body_digest, answer, expires_at) values (current_tenant(),"
                                        + " ?, ?, ?, ?) on conflict do nothing")) {
            insert.setBytes(1, name);
            insert.setBytes(2, row.content());
            insert.setBytes(3, row.answer());
            insert.setTimestamp(4, Timestamp.from(row.expiresAt()));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void remove(byte[] name) {
        try (var delete =
                scope.connection()
                        .prepareStatement(
                                "delete from idempotent_answer where tenant_id = current_tenant()"
                                        + " and key_digest = ?")) {
            delete.setBytes(1, name);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes some of those that expired; one sweep of an organisation at a time. */
    void removeExpired(Instant now) {
        try (var delete =
                scope.connection()
                        .prepareStatement(
                                "with turn as materialized (select"
                                        + " pg_try_advisory_xact_lock(hashtextextended("
                                        + "'idempotent_answer' || current_tenant(), 0)) as mine)"
                                        + " delete from idempotent_answer where (select mine from turn)"
                                        + " and tenant_id = current_tenant() and key_digest in (select"
                                        + " key_digest from idempotent_answer where tenant_id ="
                                        + " current_tenant() and expires_at <= ? limit ?)")) {
            delete.setTimestamp(1, Timestamp.from(now));
            delete.setInt(2, AT_ONCE);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
