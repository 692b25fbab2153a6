package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safecanvass.casework.entity.Assessment;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.workflow.CaseView.Assessed;
import org.safecanvass.casework.workflow.CaseView.Holder;
import org.safecanvass.casework.workflow.CaseView.Line;
import org.safecanvass.casework.workflow.CaseView.When;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Words;
import org.safecanvass.platform.workflow.JsonText;

/** Opens what is sealed of a case and puts it together for its page. */
@ApplicationScoped
class CasePicture {
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Inject private CaseStore cases;
    @Inject private CaseWords words;
    @Inject private Colleagues colleagues;

    CaseView of(CaseFile file, Set<String> nextStates, Set<Guard> missingToClose) {
        return new CaseView(
                file.id(),
                file.version(),
                file.reference(),
                file.state(),
                file.grade(),
                file.category(),
                file.capacity(),
                file.frame(),
                file.redFlags(),
                file.councilCode().orElse(null),
                file.wardCode().orElse(null),
                file.election().orElse(null),
                file.onBehalf(),
                new When(
                        file.occurredFrom().orElse(null),
                        file.occurredTo().orElse(null),
                        file.occurredAbout()),
                file.language(),
                file.replyAllowed(),
                file.senderId(),
                file.teamId(),
                file.isLead(),
                file.receivedAt(),
                file.dueAt().orElse(null),
                file.contactBy().orElse(null),
                file.ownerId().orElse(null),
                file.ownerName().orElse(null),
                file.forceReference().orElse(null),
                file.outcome().orElse(null),
                file.adviceAt().isPresent(),
                file.supervisorAgreed(),
                file.isClosed(),
                file.rule(),
                file.ruleVersion(),
                new Words(file.reason(Locale.ENGLISH), file.reason(WELSH)),
                words.openCopy(file),
                HexFormat.of().formatHex(file.contentDigest()),
                holders(file),
                cases.assessmentsOf(file.id()).stream().map(this::assessed).toList(),
                cases.entriesOf(file.id()).stream().map(this::line).toList(),
                nextStates,
                missingToClose,
                colleagues.haveSupervisor(file.teamId()));
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

    private static List<Holder> holders(CaseFile file) {
        return JsonText.array(file.recipients()).getValuesAs(JsonObject.class).stream()
                .map(one -> holder(one, file))
                .toList();
    }

    private static Holder holder(JsonObject one, CaseFile file) {
        return new Holder(
                new Words(one.getString("en"), one.getString("cy")),
                new Words(one.getString("teamEn"), one.getString("teamCy")),
                one.getBoolean("lead"),
                one.getString("status"),
                one.getString("organisation").equals(file.tenantId().toString()));
    }
}
