package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.CaseState;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.casework.entity.Opening;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.delivery.workflow.CopyDelivered;
import org.safecanvass.delivery.workflow.ReporterWrote;
import org.safecanvass.platform.entity.Digests;
import org.safecanvass.platform.workflow.JsonText;
import org.safecanvass.platform.workflow.TenantScope;

/** What arrives from a reporter becomes a case, or stands in the case that it belongs to. */
@ApplicationScoped
class OpenCase {
    @Inject private CaseStore cases;
    @Inject private CaseWords words;
    @Inject private CaseClock clock;
    @Inject private TenantScope scope;
    @Inject private AuditTrail audit;

    void open(@Observes CopyDelivered copy) {
        var tenant = scope.require();
        var dueBy =
                clock.dueBy(
                        tenant,
                        Grade.valueOf(copy.facts().grade()),
                        copy.facts().councilCode(),
                        copy.at());
        var file =
                new CaseFile(
                        new Opening(
                                tenant,
                                copy.caseId(),
                                copy.senderId(),
                                copy.reportId(),
                                copy.reference(),
                                copy.recipient(),
                                copy.facts(),
                                copy.language(),
                                copy.replyAllowed(),
                                copy.at(),
                                dueBy,
                                recipients(copy.holders()),
                                copy.sample()),
                        words.sealCopy(copy.caseId(), copy.words()),
                        Digests.sha256(copy.words()));
        cases.add(file);
        cases.add(
                new CaseEntry(file, copy.at(), CaseEntryKind.DELIVERED, Channel.INTERNAL)
                        .moved(null, CaseState.ROUTED));
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION,
                        "case.received",
                        "case",
                        file.id(),
                        file.reference()));
    }

    void add(@Observes ReporterWrote news) {
        var file = cases.find(news.caseId()).orElseThrow();
        cases.add(
                words.seal(
                        new CaseEntry(
                                file,
                                news.at(),
                                CaseEntryKind.MESSAGE_FROM_REPORTER,
                                Channel.REPORTER),
                        news.words()));
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION, "case.heard", "case", file.id(), file.reference()));
    }

    private static String recipients(List<Recipient> holders) {
        var list = JsonText.BUILD.createArrayBuilder();
        holders.forEach(one -> list.add(recipient(one)));
        return list.build().toString();
    }

    private static JsonObject recipient(Recipient to) {
        return JsonText.BUILD
                .createObjectBuilder()
                .add("organisation", String.valueOf(to.organisationId()))
                .add("en", to.organisationEn())
                .add("cy", to.organisationCy())
                .add("teamEn", String.valueOf(to.teamEn()))
                .add("teamCy", String.valueOf(to.teamCy()))
                .add("lead", to.lead())
                .build();
    }
}
