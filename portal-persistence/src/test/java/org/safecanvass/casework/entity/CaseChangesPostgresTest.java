package org.safecanvass.casework.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecanvass.audit.entity.Change;
import org.safecanvass.audit.entity.Changes;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.entity.Team;
import org.safecanvass.platform.entity.TestDatabase;
import org.safecanvass.platform.entity.TestEntities;

/** What the trail hears of a case, whichever part of it a column stands in. */
class CaseChangesPostgresTest {
    private static TestEntities entities;
    private static UUID tenant;
    private static UUID team;

    @BeforeAll
    static void start() {
        entities = new TestEntities(TestDatabase.create(), 2);
        var force = new Organisation(OrganisationKind.POLICE, "Police", "Heddlu", "ENGLAND", "en");
        var desk = new Team(force.id(), "POLICE_INTAKE", "Desk", "Desg", "POLICE_DESK");
        entities.inTransaction(
                manager -> {
                    manager.persist(force);
                    manager.persist(desk);
                    return null;
                });
        tenant = force.id();
        team = desk.id();
    }

    @AfterAll
    static void stop() {
        entities.close();
    }

    @Test
    void aNewCaseTellsEveryColumnThatHasAValue() {
        assertThat(opened().changes())
                .extracting(Change::field, Change::after)
                .contains(
                        tuple("state", "ROUTED"),
                        tuple("category", "VERBAL_ABUSE"),
                        tuple("teamId", team.toString()),
                        tuple("rule", "R1"),
                        tuple(
                                "content",
                                "sha256:4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"));
    }

    @Test
    void aStepTellsTheOldAndTheNewOfEachColumnItChanged() {
        var changes = step(opened().id(), file -> file.acknowledge(CaseFiles.officer()));

        assertThat(changes)
                .extracting(Change::field)
                .containsExactlyInAnyOrder("state", "acknowledgedAt", "dueAt", "queueDue");
        assertThat(changes)
                .filteredOn(change -> change.field().equals("state"))
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("ROUTED", "ACKNOWLEDGED"));
    }

    @Test
    void aPartThatIsReadAgainKnowsHowFarItHadCome() {
        var id = opened().id();
        step(id, file -> file.acknowledge(CaseFiles.officer()));

        var read = entities.as(tenant, manager -> manager.find(CaseFile.class, id));

        assertThat(read.state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(read.progress().acknowledgedAt()).contains(CaseFiles.NOON);
        assertThat(read.clocks().dueAt()).contains(CaseFiles.due().assess());
        assertThat(read.circumstances().wardCode()).isEmpty();
        assertThat(read.origin().content()).containsExactly(1);
    }

    private record Opened(UUID id, List<Change> changes) {}

    private static Opened opened() {
        return entities.as(
                tenant,
                manager -> {
                    var file = CaseFiles.routed(Grade.STANDARD, tenant, team);
                    manager.persist(file);
                    manager.flush();
                    return new Opened(file.id(), Changes.take(manager));
                });
    }

    private static List<Change> step(UUID id, Consumer<CaseFile> step) {
        return entities.as(
                tenant,
                manager -> {
                    step.accept(manager.find(CaseFile.class, id));
                    manager.flush();
                    return Changes.take(manager);
                });
    }
}
