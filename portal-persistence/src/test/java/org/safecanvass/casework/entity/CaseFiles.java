package org.safecanvass.casework.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Handling;
import org.safecanvass.content.entity.LifeCycle;
import org.safecanvass.content.entity.Outcome;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.platform.entity.UuidV7;

/** Cases and the steps of people with them, by the life cycle that ships. */
final class CaseFiles {
    static final Handling HANDLING = ContentReader.read(ContentFiles.read()).handling();
    static final LifeCycle LIFE = HANDLING.caseLife();
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final UUID OFFICER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID OTHER_TEAM = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private CaseFiles() {}

    static CaseFile routed(Grade grade) {
        return routed(grade, UuidV7.next(), UuidV7.next());
    }

    static CaseFile routed(Grade grade, UUID tenant, UUID team) {
        return new CaseFile(
                new Opening(
                        tenant,
                        UuidV7.next(),
                        tenant,
                        UuidV7.next(),
                        "SC-TEST-CASE",
                        new Recipient(
                                "POLICE_FEOA",
                                tenant,
                                "Sussex Police",
                                "Heddlu Sussex",
                                team,
                                "FEOA team",
                                "Tîm FEOA",
                                true,
                                "R1",
                                1,
                                "Why",
                                "Pam"),
                        new ReportFacts(
                                "LOCAL_CANDIDATE",
                                "FORD",
                                false,
                                null,
                                "VERBAL_ABUSE",
                                List.of(),
                                grade.name(),
                                "UNITARY",
                                "E06000043",
                                "sussex",
                                null,
                                NOON,
                                null,
                                false),
                        Locale.ENGLISH,
                        true,
                        NOON,
                        due(),
                        "[]",
                        false),
                new byte[] {1},
                new byte[32]);
    }

    static CaseFile acknowledged(Grade grade) {
        var file = routed(grade);
        file.acknowledge(officer());
        return file;
    }

    static CaseFile assessed(Grade grade) {
        var file = acknowledged(grade);
        file.assess(officer(), grade, due());
        return file;
    }

    static CaseFile advised(Grade grade) {
        var file = assessed(grade);
        file.giveAdvice(officer());
        return file;
    }

    static CaseFile told(Grade grade) {
        var file = advised(grade);
        file.tellOutcome(officer(), outcome("SAFETY_ADVICE"));
        return file;
    }

    static CaseFile closed(Grade grade) {
        var file = told(grade);
        file.agree(NOON);
        file.close(officer());
        return file;
    }

    static DueBy due() {
        return new DueBy(
                NOON.plus(Duration.ofHours(1)),
                NOON.plus(Duration.ofHours(4)),
                NOON.plus(Duration.ofDays(1)));
    }

    static Outcome outcome(String id) {
        return HANDLING.outcomes().find(id).orElseThrow();
    }

    static CaseStep officer() {
        return by("POLICE_LIAISON");
    }

    static CaseStep supervisor() {
        return by("SUPERVISOR");
    }

    static CaseStep by(String... roles) {
        return new CaseStep(LIFE, OFFICER, "Ada Officer", Set.of(roles), NOON, Set.of());
    }
}
