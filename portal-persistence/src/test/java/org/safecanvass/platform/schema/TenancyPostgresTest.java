package org.safecanvass.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecanvass.account.entity.Account;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.platform.entity.TestDatabase;
import org.safecanvass.platform.entity.TestEntities;

/** Tries every way to another organisation's rows that is known, on a pool of eight connections. */
class TenancyPostgresTest {
    private static final Instant NOW = Instant.parse("2026-11-21T22:14:00Z");
    private static final int THREADS = 64;
    private static final int OPERATIONS = 800;
    private static TestDatabase database;
    private static TestEntities entities;
    private static UUID ours;
    private static UUID theirs;
    private static UUID theirAccount;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        entities = new TestEntities(database, 8);
        ours = organisation("Ours");
        theirs = organisation("Theirs");
        account(ours, "same@post.example");
        theirAccount = account(theirs, "same@post.example");
    }

    @AfterAll
    static void stop() {
        entities.close();
    }

    @Test
    void findDoesNotReachAnothersRow() {
        assertThat(entities.<Boolean>as(ours, in -> in.find(Account.class, theirAccount) == null))
                .isTrue();
    }

    @Test
    void queriesSeeOwnRowsOnlyInEveryLanguage() {
        assertThat(entities.<List<UUID>>as(ours, TenancyPostgresTest::seenByJpql))
                .containsOnly(ours);
        assertThat(entities.<List<UUID>>as(ours, TenancyPostgresTest::seenBySql))
                .containsOnly(ours);
    }

    @Test
    void updatesAndDeletesChangeNothingOfAnother() {
        var changed =
                entities.<Integer>as(
                        ours,
                        in ->
                                in.createQuery("update Account a set a.name = 'x' where a.id = :id")
                                                .setParameter("id", theirAccount)
                                                .executeUpdate()
                                        + in.createNativeQuery(
                                                        "update account set name = 'x' where tenant_id <> current_tenant()")
                                                .executeUpdate());
        assertThat(changed).isZero();
    }

    @Test
    void aRowCannotBePlantedInAnothersName() {
        assertThatThrownBy(
                        () ->
                                entities.as(
                                        ours,
                                        in -> {
                                            in.persist(newAccount(theirs, "planted@post.example"));
                                            in.flush();
                                            return null;
                                        }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aForeignKeyDoesNotTellThatAnothersRowIsThere() {
        for (var account : List.of(theirAccount, UUID.randomUUID())) {
            assertThatThrownBy(() -> entities.as(ours, in -> link(in, account)))
                    .rootCause()
                    .hasMessageContaining("violates foreign key constraint");
        }
    }

    @Test
    void aUniqueKeyDoesNotTellWhatAnotherHas() {
        var rows =
                entities.<Long>as(
                        ours,
                        in ->
                                in.createQuery(
                                                "select count(a) from Account a where a.email = 'same@post.example'",
                                                Long.class)
                                        .getSingleResult());
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void withoutATenantThereAreNoRowsAlsoAfterARollback() {
        assertThatThrownBy(
                        () ->
                                entities.as(
                                        ours,
                                        in -> {
                                            throw new IllegalStateException("on purpose");
                                        }))
                .hasMessage("on purpose");
        for (int i = 0; i < 20; i++) {
            assertThat(entities.inTransaction(TenancyPostgresTest::seenBySql)).isEmpty();
        }
    }

    @Test
    void theTrailCannotBeChangedByTheApplication() throws SQLException {
        try (var app = database.app();
                var statement = app.createStatement()) {
            for (var attack :
                    List.of(
                            "update audit_entry set reason = 'x'",
                            "delete from audit_entry",
                            "truncate audit_entry",
                            "alter table account disable row level security")) {
                assertThatThrownBy(() -> statement.execute(attack))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    /** 64 threads on 8 connections, with exceptions and rollbacks between: no foreign row, ever. */
    @Test
    void manyThreadsOnFewConnectionsNeverSeeAForeignRow() throws Exception {
        var looked = new LongAdder();
        var work = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < THREADS; thread++) {
            var random = new Random(thread);
            work.add(
                    () -> {
                        for (int i = 0; i < OPERATIONS; i++) {
                            attack(random, looked);
                        }
                        return null;
                    });
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(looked.sum()).isGreaterThanOrEqualTo(50_000);
    }

    private static void attack(Random random, LongAdder looked) {
        var tenant = random.nextBoolean() ? ours : theirs;
        looked.increment();
        switch (random.nextInt(4)) {
            case 0 ->
                    assertThat(entities.<List<UUID>>as(tenant, TenancyPostgresTest::seenByJpql))
                            .containsOnly(tenant);
            case 1 ->
                    assertThat(entities.<List<UUID>>as(tenant, TenancyPostgresTest::seenBySql))
                            .containsOnly(tenant);
            case 2 -> assertThat(entities.inTransaction(TenancyPostgresTest::seenBySql)).isEmpty();
            default ->
                    assertThatThrownBy(
                                    () ->
                                            entities.as(
                                                    tenant,
                                                    in -> {
                                                        assertThat(seenBySql(in))
                                                                .containsOnly(tenant);
                                                        throw new IllegalStateException("cut off");
                                                    }))
                            .hasMessage("cut off");
        }
    }

    private static List<UUID> seenByJpql(EntityManager in) {
        return in.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .map(Account::tenantId)
                .toList();
    }

    private static List<UUID> seenBySql(EntityManager in) {
        var seen = new ArrayList<UUID>();
        try (var statement = in.unwrap(Connection.class).createStatement();
                var rows = statement.executeQuery("select tenant_id from account")) {
            while (rows.next()) {
                seen.add(rows.getObject(1, UUID.class));
            }
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Void link(EntityManager in, UUID account) {
        in.createNativeQuery(
                        "insert into one_time_link (tenant_id, id, account_id, digest, created_at, expires_at, version)"
                                + " values (current_tenant(), ?1, ?2, ?3, now(), now(), 1)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account)
                .setParameter(3, new byte[] {1})
                .executeUpdate();
        return null;
    }

    private static UUID organisation(String name) {
        var made = new Organisation(OrganisationKind.CAMPAIGN, name, name, "ENGLAND", "en");
        entities.inTransaction(
                in -> {
                    in.persist(made);
                    return null;
                });
        return made.id();
    }

    private static UUID account(UUID tenant, String email) {
        var made = newAccount(tenant, email);
        entities.as(
                tenant,
                in -> {
                    in.persist(made);
                    return null;
                });
        return made.id();
    }

    private static Account newAccount(UUID tenant, String email) {
        return new Account(tenant, email, "A Name", Locale.ENGLISH, NOW);
    }
}
