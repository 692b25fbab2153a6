package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.entity.Draft;
import org.safecanvass.incident.entity.Reference;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportBuilder;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.incident.workflow.ReportStore;
import org.safecanvass.incident.workflow.ReturnCode;
import org.safecanvass.platform.entity.Digests;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.JsonText;
import org.safecanvass.platform.workflow.PortalClock;
import org.safecanvass.platform.workflow.Vault;

/** Makes the report's row: a fresh reference, sealed words, and how it was routed. */
@ApplicationScoped
class MakeReport {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private ReportStore reports;
    @Inject private ReturnCode codes;
    @Inject private Vault vault;
    @Inject private CurrentActor actor;
    @Inject private PortalClock portalClock;
    @Inject private Clock clock;

    /**
     * A report as it is about to be stored.
     *
     * @param returnCode a code drawn here, to be given out once
     */
    record Made(Report report, ReportContent content, @Nullable String returnCode) {}

    Made of(ReportCommand command, Situation situation, Optional<Draft> draft, Choice choice) {
        var by = actor.require();
        var drawn = by.kind() == Actor.Kind.PUBLIC && command.code() == null ? codes.draw() : null;
        var code = drawn == null ? command.code() : drawn;
        var content = ReportContent.of(command);
        var report =
                new ReportBuilder(
                                by.tenantId(), freshReference(), situation.facts(), clock.instant())
                        .state(choice.isNobody() ? "LOG_ONLY" : "SUBMITTED")
                        .by(by.account().orElse(null), by.client().orElse(null))
                        .code(code == null ? null : codes.digest(code).orElse(null))
                        .draft(draft.map(Draft::id).orElse(null))
                        .language(command.language())
                        .contactAllowed(command.contact().allowed())
                        .decision(decision(situation))
                        .sample(portalClock.isElsewhen())
                        .seal(
                                Digests::sha256,
                                (row, words) -> vault.seal("report", row, words),
                                content.toJson());
        return new Made(report, content, drawn);
    }

    private Reference freshReference() {
        while (true) {
            var reference = Reference.draw(RANDOM);
            if (!reports.isTaken(reference)) {
                return reference;
            }
        }
    }

    private static String decision(Situation situation) {
        var facts = situation.decision().facts();
        var rules = JsonText.BUILD.createArrayBuilder();
        situation
                .decision()
                .firedRules()
                .forEach(
                        rule ->
                                rules.add(
                                        JsonText.BUILD
                                                .createObjectBuilder()
                                                .add("id", rule.id())
                                                .add("version", rule.version())));
        return JsonText.BUILD
                .createObjectBuilder()
                .add("capacity", facts.capacityId())
                .add("category", facts.categoryId())
                .add("flags", JsonText.BUILD.createArrayBuilder(facts.flagIds()))
                .add("placeKind", facts.placeKind().name())
                .add("grade", situation.decision().grade().name())
                .add("rules", rules)
                .build()
                .toString();
    }
}
