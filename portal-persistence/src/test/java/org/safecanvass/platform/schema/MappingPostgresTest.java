package org.safecanvass.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecanvass.account.entity.Account;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.casework.entity.DueBy;
import org.safecanvass.casework.entity.Opening;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.incident.entity.Draft;
import org.safecanvass.incident.entity.Reference;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportBuilder;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.entity.Team;
import org.safecanvass.platform.entity.TestDatabase;
import org.safecanvass.platform.entity.TestEntities;
import org.safecanvass.platform.entity.UuidV7;

/** Every entity is written and read again, with and without what may be missing. */
class MappingPostgresTest {
    private static final Instant NOW = Instant.parse("2026-11-21T22:14:00Z");
    private static TestEntities entities;
    private static UUID tenant;
    private static UUID team;

    @BeforeAll
    static void start() {
        entities = new TestEntities(TestDatabase.create(), 4);
        var organisation =
                new Organisation(OrganisationKind.POLICE, "Police", "Heddlu", "ENGLAND", "en");
        var desk = new Team(organisation.id(), "POLICE_INTAKE", "Desk", "Desg", "POLICE_DESK");
        entities.inTransaction(
                manager -> {
                    manager.persist(organisation);
                    manager.persist(desk);
                    return null;
                });
        tenant = organisation.id();
        team = desk.id();
    }

    @AfterAll
    static void stop() {
        entities.close();
    }

    @Test
    void organisationWithoutPartyAndWith() {
        var read = entities.inTransaction(manager -> manager.find(Organisation.class, tenant));
        assertThat(read.parentId()).isEmpty();
        assertThat(read.hasJoined()).isFalse();
        var campaign =
                new Organisation(OrganisationKind.CAMPAIGN, "C", "C", "WALES", "cy")
                        .ofParty("PP53", tenant, "W06000015");
        entities.inTransaction(
                manager -> {
                    manager.persist(campaign);
                    return null;
                });
        assertThat(
                        entities.inTransaction(
                                        manager -> manager.find(Organisation.class, campaign.id()))
                                .parentId())
                .contains(tenant);
    }

    @Test
    void accountKeepsRolesAndTeams() {
        var account = new Account(tenant, "a@b.example", "A B", Locale.ENGLISH, NOW);
        account.assign(Set.of("SUPERVISOR", "POLICE_LIAISON"), Set.of(team));
        persist(account);
        var read = find(Account.class, account.id());
        assertThat(read.roles()).containsExactly("POLICE_LIAISON", "SUPERVISOR");
        assertThat(read.teams()).containsExactly(team);
    }

    @Test
    void draftOfACodeHasNoAccount() {
        var draft = new Draft(tenant, null, new byte[] {1, 2, 3});
        draft.save(new byte[] {4}, NOW);
        persist(draft);
        assertThat(find(Draft.class, draft.id()).accountId()).isEmpty();
        assertThat(find(Draft.class, draft.id()).content()).containsExactly(4);
    }

    @Test
    void reportDisclosureAndCaseComeBackAsTheyWere() {
        var report =
                new ReportBuilder(tenant, Reference.draw(new Random(1)), facts(), NOW)
                        .state("SUBMITTED")
                        .seal(words -> words, (row, words) -> words, new byte[] {9});
        var line =
                new Disclosure(tenant, report.id(), 0, recipient(), DeliveryStatus.NOT_JOINED)
                        .at(NOW, null, null);
        persist(report, line);
        var read = find(Report.class, report.id());
        assertThat(read.facts()).isEqualTo(facts());
        assertThat(read.accountId()).isEmpty();
        assertThat(find(Disclosure.class, line.id()).caseId()).isEmpty();
        var file = new CaseFile(opening(report), new byte[] {7}, new byte[] {8});
        var entry = new CaseEntry(file, NOW, CaseEntryKind.DELIVERED, Channel.INTERNAL);
        persist(file);
        persist(entry);
        var readCase = find(CaseFile.class, file.id());
        assertThat(readCase.ownerId()).isEmpty();
        assertThat(readCase.circumstances().redFlags()).containsExactly("REPEATED");
        assertThat(readCase.version()).isEqualTo(1);
        assertThat(find(CaseEntry.class, entry.id()).content()).isEmpty();
    }

    private static Opening opening(Report report) {
        return new Opening(
                tenant,
                UuidV7.next(),
                tenant,
                report.id(),
                report.reference(),
                recipient(),
                facts(),
                Locale.ENGLISH,
                true,
                NOW,
                new DueBy(NOW.plusSeconds(60), null, null),
                "[]",
                false);
    }

    private static Recipient recipient() {
        return new Recipient(
                "POLICE_DESK", tenant, "P", "H", team, "D", "D", true, "L010", 1, "why", "pam");
    }

    private static ReportFacts facts() {
        return new ReportFacts(
                "COUNCILLOR",
                "FORD",
                false,
                null,
                "VERBAL_ABUSE",
                List.of("REPEATED"),
                "STANDARD",
                "WALES",
                null,
                null,
                null,
                NOW,
                null,
                true);
    }

    private static void persist(Object... rows) {
        entities.as(
                tenant,
                manager -> {
                    for (var row : rows) {
                        manager.persist(row);
                        manager.flush();
                    }
                    return null;
                });
    }

    private static <T> T find(Class<T> type, UUID id) {
        return entities.as(tenant, manager -> manager.find(type, id));
    }
}
