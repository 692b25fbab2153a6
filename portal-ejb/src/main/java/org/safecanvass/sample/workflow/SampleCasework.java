package org.safecanvass.sample.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.safecanvass.casework.workflow.AcknowledgeCase;
import org.safecanvass.casework.workflow.AssessCase;
import org.safecanvass.casework.workflow.CaseKey;
import org.safecanvass.casework.workflow.EndCase;
import org.safecanvass.casework.workflow.Judgement;
import org.safecanvass.casework.workflow.RecordWork;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.CopyDelivered;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.PortalClock;

/** Has sample officers work on sample cases, some to the end, some only a little. */
@ApplicationScoped
class SampleCasework {
    private static final Duration SETTLED = Duration.ofDays(21);

    @Inject private AcknowledgeCase acknowledge;
    @Inject private AssessCase assess;
    @Inject private RecordWork record;
    @Inject private EndCase end;
    @Inject private ContentCatalogue catalogue;
    @Inject private CurrentActor currentActor;
    @Inject private PortalClock clock;
    @Inject private SampleStaff staff;

    private final Map<SampleArea, Map<UUID, Actor>> officers = new EnumMap<>(SampleArea.class);
    private final Map<SampleArea, List<Actor>> supervisors = new EnumMap<>(SampleArea.class);

    /** How far a case has come; each includes what comes before. */
    private enum Reach {
        UNTOUCHED,
        ACKNOWLEDGED,
        ASSESSED,
        ADVISED,
        TOLD,
        CLOSED
    }

    void work(SampleArea area, CopyDelivered copy, Instant now, Random random) {
        var officer = officers.computeIfAbsent(area, staff::byTeam).get(copy.recipient().teamId());
        if (officer == null) {
            return;
        }
        var day = new Day(new Case(copy, officer), copy.at(), now, random);
        var reach = reach(copy.at().isBefore(now.minus(SETTLED)), random);
        for (var next : Reach.values()) {
            if (next.compareTo(reach) <= 0 && !day.isOver()) {
                step(area, day, next);
            }
        }
    }

    private static Reach reach(boolean settled, Random random) {
        int drawn = random.nextInt(100);
        if (settled) {
            return drawn < 78 ? Reach.CLOSED : drawn < 86 ? Reach.TOLD : Reach.ADVISED;
        }
        var all = Reach.values();
        return drawn < 30 ? Reach.UNTOUCHED : all[1 + random.nextInt(all.length - 1)];
    }

    private void step(SampleArea area, Day day, Reach next) {
        var phrases = SampleAnswers.in(area.language);
        switch (next) {
            case UNTOUCHED -> {}
            case ACKNOWLEDGED -> day.later(60, 300, key -> acknowledge.acknowledge(key));
            case ASSESSED ->
                    day.later(60, 1_200, key -> assess.assess(key, judgement(day, phrases)));
            case ADVISED -> day.later(10, 60, key -> record.advice(key, phrases.advice()));
            case TOLD ->
                    day.later(
                            1_000,
                            9_000,
                            key -> end.tellOutcome(key, "SAFETY_ADVICE", phrases.outcome()));
            case CLOSED -> close(area, day);
        }
    }

    private void close(SampleArea area, Day day) {
        if (grade(day).compareTo(Grade.PRIORITY) >= 0) {
            var supervisor =
                    supervisors.computeIfAbsent(area, staff::supervisors).stream()
                            .filter(
                                    one ->
                                            one.teams()
                                                    .contains(day.file.copy().recipient().teamId()))
                            .findFirst();
            if (supervisor.isEmpty()) {
                return;
            }
            day.as(supervisor.get(), 30, 200, key -> end.agree(key));
        }
        day.later(30, 600, key -> end.close(key));
    }

    private Judgement judgement(Day day, SampleAnswers phrases) {
        var weighed = new LinkedHashMap<String, Judgement.Weight>();
        for (var heading : catalogue.now().handling().thrive().headings()) {
            weighed.put(
                    heading.id(),
                    new Judgement.Weight(
                            heading.levelIds().get(day.random.nextInt(3)), phrases.reason()));
        }
        return Judgement.asksForConnection(day.file.copy().facts().frame())
                ? new Judgement(grade(day), weighed, true, phrases.reason())
                : new Judgement(grade(day), weighed, null, null);
    }

    private static Grade grade(Day day) {
        return Grade.valueOf(day.file.copy().facts().grade());
    }

    private record Case(CopyDelivered copy, Actor officer) {}

    /** An officer's time with one case, never later than now. */
    private final class Day {
        private final Case file;
        private final Instant now;
        private final Random random;
        private Instant at;
        private int version = 1;

        Day(Case file, Instant begun, Instant now, Random random) {
            this.file = file;
            this.at = begun;
            this.now = now;
            this.random = random;
        }

        boolean isOver() {
            return !at.plus(Duration.ofMinutes(1)).isBefore(now);
        }

        void later(int atLeast, int atMost, Consumer<CaseKey> step) {
            as(file.officer(), atLeast, atMost, step);
        }

        void as(Actor actor, int atLeast, int atMost, Consumer<CaseKey> step) {
            var next = at.plus(Duration.ofMinutes(atLeast + random.nextInt(atMost - atLeast)));
            if (next.isBefore(now)) {
                var key = new CaseKey(file.copy().caseId(), version++);
                clock.at(next, () -> currentActor.during(actor, () -> run(step, key)));
                at = next;
            } else {
                at = now;
            }
        }

        private CaseKey run(Consumer<CaseKey> step, CaseKey key) {
            step.accept(key);
            return key;
        }
    }
}
