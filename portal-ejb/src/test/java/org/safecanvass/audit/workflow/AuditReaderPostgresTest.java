package org.safecanvass.audit.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecanvass.audit.entity.Change;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.platform.entity.TestDatabase;
import org.safecanvass.platform.entity.UuidV7;

class AuditReaderPostgresTest {
    private static final Instant START = Instant.parse("2027-05-06T06:00:00Z");

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static UUID ours;
    private static UUID theirs;

    @BeforeAll
    static void fill() throws SQLException {
        ours = organisation("Sussex Police");
        theirs = organisation("West Yorkshire Police");
        for (int i = 0; i < 7; i++) {
            write(
                    ours,
                    START.plus(Duration.ofMinutes(i / 2)),
                    "case.opened",
                    "Imogen",
                    "SC-AAAA-AAA" + i);
        }
        write(ours, START.plus(Duration.ofHours(1)), "account.added", "Ada", null);
        write(theirs, START.plus(Duration.ofHours(2)), "case.opened", "Imogen", "SC-AAAA-AAA1");
    }

    @Test
    void pagesGoOnWithoutGapOrRepetitionWhereTimesAreEqual() throws SQLException {
        var seen = new ArrayList<AuditEntry>();
        try (var connection = as(ours)) {
            AuditPosition after = null;
            do {
                var page = AuditReader.page(connection, AuditFilter.ALL, after, 3);
                seen.addAll(page.entries());
                after = page.next();
            } while (after != null);
        }
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
    }

    @Test
    void anotherOrganisationsEntriesAreNotThere() throws SQLException {
        try (var connection = as(theirs)) {
            assertThat(AuditReader.page(connection, AuditFilter.ALL, null, 50).entries())
                    .hasSize(1);
        }
        try (var connection = DATABASE.app()) {
            assertThat(AuditReader.page(connection, AuditFilter.ALL, null, 50).entries()).isEmpty();
        }
    }

    @Test
    void filtersNarrowTheList() throws SQLException {
        try (var connection = as(ours)) {
            assertThat(count(connection, filter(null, "imo", null, null))).isEqualTo(7);
            assertThat(count(connection, filter(null, null, "account.added", null))).isEqualTo(1);
            assertThat(count(connection, filter(null, null, "account", null))).isZero();
            assertThat(count(connection, filter(null, null, null, "SC-AAAA-AAA1"))).isEqualTo(1);
            assertThat(count(connection, filter(START.plusSeconds(60), null, null, null)))
                    .isEqualTo(6);
        }
    }

    @Test
    void wordsOfAFilterAreOnlyWords() throws SQLException {
        try (var connection = as(ours)) {
            assertThat(count(connection, filter(null, "' or true --", null, null))).isZero();
            assertThat(count(connection, filter(null, "%", null, null))).isZero();
        }
    }

    @Test
    void whatChangedIsReadBack() throws SQLException {
        try (var connection = as(ours)) {
            var newest = AuditReader.page(connection, AuditFilter.ALL, null, 1).entries().get(0);

            assertThat(newest.operation()).isEqualTo(Operation.ALTERATION);
            assertThat(newest.changes())
                    .containsExactly(new Change("Account", ours, "state", "INVITED", null));
        }
    }

    private static int count(Connection connection, AuditFilter filter) throws SQLException {
        return AuditReader.page(connection, filter, null, 50).entries().size();
    }

    private static AuditFilter filter(Instant from, String person, String action, String about) {
        return new AuditFilter(from, null, person, null, action, about);
    }

    private static Connection as(UUID tenant) throws SQLException {
        var connection = DATABASE.app();
        connection.setAutoCommit(false);
        try (var set =
                connection.prepareStatement("select set_config('portal.tenant_id', ?, true)")) {
            set.setString(1, tenant.toString());
            set.execute();
        }
        return connection;
    }

    private static UUID organisation(String name) throws SQLException {
        var id = UuidV7.next();
        try (var connection = DATABASE.owner();
                var insert =
                        connection.prepareStatement(
                                "insert into organisation (id, kind, name_en, name_cy, nation)"
                                        + " values (?, 'POLICE', ?, ?, 'ENGLAND')")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.executeUpdate();
        }
        return id;
    }

    private static void write(
            UUID tenant, Instant at, String action, String person, String reference)
            throws SQLException {
        try (var connection = as(tenant);
                var insert =
                        connection.prepareStatement(
                                "insert into audit_entry (tenant_id, id, at, actor_kind, actor_name,"
                                        + " actor_organisation, actor_roles, operation, action,"
                                        + " object_type, reference, changes) values (?, ?, ?,"
                                        + " 'PERSON', ?, ?, '{SUPERVISOR}', 'ALTERATION', ?, 'X', ?,"
                                        + " ?::jsonb)")) {
            insert.setObject(1, tenant);
            insert.setObject(2, UuidV7.next());
            insert.setTimestamp(3, Timestamp.from(at));
            insert.setString(4, person);
            insert.setObject(5, tenant);
            insert.setString(6, action);
            insert.setString(7, reference);
            insert.setString(
                    8,
                    "[{\"type\":\"Account\",\"id\":\""
                            + tenant
                            + "\",\"field\":\"state\",\"before\":\"INVITED\"}]");
            insert.executeUpdate();
            connection.commit();
        }
    }
}
