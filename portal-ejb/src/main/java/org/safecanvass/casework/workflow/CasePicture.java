package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.casework.entity.Assessment;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.workflow.CaseView.Assessed;
import org.safecanvass.casework.workflow.CaseView.Holder;
import org.safecanvass.casework.workflow.CaseView.Line;
import org.safecanvass.casework.workflow.CaseView.When;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Words;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.platform.workflow.JsonText;

/** Opens what is sealed of a case and puts it together for its page. */
@ApplicationScoped
class CasePicture {
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Inject private CaseStore cases;
    @Inject private CaseWords words;
    @Inject private Colleagues colleagues;

    CaseView of(CaseFile file, Set<String> nextStates, Set<Guard> missingToClose) {
        var about = file.circumstances();
        var origin = file.origin();
        var progress = file.progress();
        return new CaseView(
                file.id(),
                file.version(),
                file.reference(),
                file.state(),
                file.grade(),
                about.category(),
                about.capacity(),
                about.frame(),
                about.redFlags(),
                about.councilCode().orElse(null),
                about.wardCode().orElse(null),
                about.election().orElse(null),
                about.onBehalf(),
                new When(
                        about.occurredFrom().orElse(null),
                        about.occurredTo().orElse(null),
                        about.occurredAbout()),
                origin.language(),
                origin.replyAllowed(),
                origin.senderId(),
                file.teamId(),
                file.isLead(),
                origin.receivedAt(),
                file.clocks().dueAt().orElse(null),
                file.clocks().contactBy().orElse(null),
                file.ownerId().orElse(null),
                file.ownerName().orElse(null),
                progress.forceReference().orElse(null),
                progress.outcome().orElse(null),
                progress.adviceAt().isPresent(),
                progress.supervisorAgreed(),
                progress.isClosed(),
                origin.rule(),
                origin.ruleVersion(),
                new Words(origin.reason(Locale.ENGLISH), origin.reason(WELSH)),
                words.openCopy(file),
                HexFormat.of().formatHex(origin.contentDigest()),
                holders(origin.recipients(), file.tenantId()),
                cases.assessmentsOf(file.id()).stream().map(this::assessed).toList(),
                cases.entriesOf(file.id()).stream().map(this::line).toList(),
                nextStates,
                missingToClose,
                colleagues.haveSupervisor(file.teamId()),
                progress.isBeforeArbiter());
    }

    private Assessed assessed(Assessment one) {
        return new Assessed(
                one.number(), one.at(), one.authorName(), JudgementJson.read(words.open(one)));
    }

    private Line line(CaseEntry entry) {
        return new Line(
                entry.at(),
                entry.kind(),
                entry.channel(),
                entry.authorName().orElse(null),
                entry.stateTo().orElse(null),
                entry.content().map(bytes -> words.open(entry, bytes)).orElse(null));
    }

    /** Who has a copy, out of the JSON in which a case keeps it. */
    static List<Holder> holders(String recipients, UUID own) {
        return JsonText.array(recipients).getValuesAs(JsonObject.class).stream()
                .filter(CasePicture::hasCopy)
                .map(one -> holder(one, own))
                .toList();
    }

    /** Earlier cases name everybody who was proposed, each with what became of it. */
    private static boolean hasCopy(JsonObject one) {
        var delivered = DeliveryStatus.DELIVERED.name();
        return one.getString("status", delivered).equals(delivered);
    }

    private static Holder holder(JsonObject one, UUID own) {
        return new Holder(
                new Words(one.getString("en"), one.getString("cy")),
                new Words(one.getString("teamEn"), one.getString("teamCy")),
                one.getBoolean("lead"),
                one.getString("organisation").equals(own.toString()));
    }
}
