package org.safecanvass.incident.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecanvass.incident.entity.Draft;
import org.safecanvass.platform.entity.TestDatabase;
import org.safecanvass.platform.entity.UuidV7;

class ExpiredDraftsPostgresTest {
    private static final Instant SAVED = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant EXPIRED = SAVED.plus(Draft.LIFETIME);
    private static final int MANY = 100;

    private final TestDatabase database = TestDatabase.create();
    private UUID harbour;
    private UUID aire;

    @BeforeEach
    void register() throws SQLException {
        harbour = campaign("Harbour");
        aire = campaign("Aire");
    }

    @Test
    void aDraftIsKeptThirtyDaysAndThenDeleted() throws SQLException {
        var draft = draft(harbour, SAVED);

        assertThat(Draft.LIFETIME).isEqualTo(Duration.ofDays(30));
        assertThat(delete(harbour, EXPIRED.minusSeconds(1), MANY)).isEmpty();
        assertThat(drafts(harbour)).containsExactly(draft);
        assertThat(delete(harbour, EXPIRED, MANY)).containsExactly(draft);
        assertThat(drafts(harbour)).isEmpty();
    }

    @Test
    void theOldestGoFirstWhenTheyAreManyAndTheRestFollow() throws SQLException {
        var newer = draft(harbour, SAVED);
        var older = draft(harbour, SAVED.minusSeconds(60));

        assertThat(delete(harbour, EXPIRED, 1)).containsExactly(older);
        assertThat(delete(harbour, EXPIRED, 1)).containsExactly(newer);
    }

    @Test
    void aDraftThatSomebodyHoldsIsLeftForLater() throws SQLException {
        var draft = draft(harbour, SAVED);
        try (var holder = as(harbour);
                var lock = holder.prepareStatement("select id from draft for update")) {
            lock.execute();

            assertThat(delete(harbour, EXPIRED, MANY)).isEmpty();
        }
        assertThat(delete(harbour, EXPIRED, MANY)).containsExactly(draft);
    }

    @Test
    void anotherOrganisationsDraftsAreOutOfReach() throws SQLException {
        var draft = draft(aire, SAVED);

        assertThat(delete(harbour, EXPIRED, MANY)).isEmpty();
        assertThat(drafts(aire)).containsExactly(draft);
    }

    private List<UUID> delete(UUID organisation, Instant now, int most) throws SQLException {
        try (var connection = as(organisation)) {
            var deleted = new ExpiredDrafts(connection).delete(now, most);
            connection.commit();
            return deleted;
        }
    }

    private UUID draft(UUID organisation, Instant saved) throws SQLException {
        var id = UuidV7.next();
        try (var connection = as(organisation);
                var insert =
                        connection.prepareStatement(
                                "insert into draft (tenant_id, id, code_digest, content, saved_at,"
                                        + " expires_at, version) values (current_tenant(), ?, ?, ?,"
                                        + " ?, ?, 1)")) {
            insert.setObject(1, id);
            insert.setBytes(2, id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            insert.setBytes(3, new byte[0]);
            insert.setTimestamp(4, Timestamp.from(saved));
            insert.setTimestamp(5, Timestamp.from(saved.plus(Draft.LIFETIME)));
            insert.executeUpdate();
            connection.commit();
        }
        return id;
    }

    private List<UUID> drafts(UUID organisation) throws SQLException {
        var ids = new java.util.ArrayList<UUID>();
        try (var connection = as(organisation);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from draft")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private UUID campaign(String name) throws SQLException {
        var id = UuidV7.next();
        try (var connection = database.app();
                var insert =
                        connection.prepareStatement(
                                "insert into organisation (id, kind, name_en, name_cy, nation)"
                                        + " values (?, 'CAMPAIGN', ?, ?, 'ENGLAND')")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.executeUpdate();
        }
        return id;
    }

    private Connection as(UUID organisation) throws SQLException {
        var connection = database.app();
        connection.setAutoCommit(false);
        try (var tenant =
                connection.prepareStatement("select set_config('portal.tenant_id', ?, true)")) {
            tenant.setString(1, organisation.toString());
            tenant.execute();
        }
        return connection;
    }
}
