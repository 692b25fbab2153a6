package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.delivery.entity.Undelivered;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.entity.Digests;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.routing.workflow.ProposedRecipient;

/** Hands each chosen recipient its own copy, and enters all that were proposed in the register. */
@ApplicationScoped
class Deliver {
    /** Somebody who was proposed, and what becomes of it; only the reporter learns of all. */
    private record Proposed(Recipient recipient, DeliveryStatus status) {}

    private static final String NOTE_ROLE = "POLICE_EMERGENCY_NOTE";

    @Inject private DisclosureStore disclosures;
    @Inject private TenantScope scope;
    @Inject private AuditTrail audit;
    @Inject private Event<CopyDelivered> copies;

    /** Delivers in the transaction of the report: all of it or nothing. */
    List<Disclosure> deliver(
            Report report,
            ReportContent content,
            boolean precise,
            List<ProposedRecipient> proposed,
            Choice choice) {
        var all =
                proposed.stream()
                        .map(one -> new Proposed(recipient(one), status(one, choice)))
                        .toList();
        var holders =
                all.stream()
                        .filter(one -> one.status() == DeliveryStatus.DELIVERED)
                        .map(Proposed::recipient)
                        .toList();
        var register = new ArrayList<Disclosure>();
        for (int i = 0; i < all.size(); i++) {
            var entry = all.get(i);
            var line =
                    new Disclosure(
                            report.tenantId(), report.id(), i, entry.recipient(), entry.status());
            if (entry.status() == DeliveryStatus.DELIVERED) {
                handOver(
                        report,
                        copyFor(entry.recipient(), content, precise).toJson(),
                        entry.recipient(),
                        holders,
                        line);
            } else {
                line.at(report.submittedAt(), null, null);
            }
            register.add(line);
        }
        enter(register, report);
        recordDisclosure(report, holders);
        return register;
    }

    /** After all were handed over, so that the changes are written with their own entry. */
    private void enter(List<Disclosure> register, Report report) {
        for (var line : register) {
            if (line.status() == DeliveryStatus.NOT_JOINED) {
                disclosures.add(
                        new Undelivered(
                                line.recipient(), report.facts().grade(), report.submittedAt()));
            }
            disclosures.add(line);
        }
    }

    private void handOver(
            Report report, byte[] copy, Recipient to, List<Recipient> holders, Disclosure line) {
        var caseId = UuidV7.next();
        scope.as(
                to.organisationId(),
                () -> {
                    copies.fire(
                            new CopyDelivered(
                                    caseId,
                                    report.tenantId(),
                                    report.id(),
                                    report.reference(),
                                    to,
                                    report.facts(),
                                    copy,
                                    report.language(),
                                    report.contactAllowed(),
                                    report.submittedAt(),
                                    holders,
                                    report.isSample()));
                    return caseId;
                });
        line.at(report.submittedAt(), caseId, Digests.sha256(copy));
    }

    /** Exactly what a recipient sees. */
    static ReportContent copyFor(Recipient to, ReportContent content, boolean precise) {
        return to.role().equals(NOTE_ROLE) ? content.note(precise) : content.copy(precise);
    }

    private void recordDisclosure(Report report, List<Recipient> holders) {
        var names =
                holders.stream()
                        .map(one -> String.valueOf(one.organisationId()))
                        .distinct()
                        .toList();
        if (!names.isEmpty()) {
            audit.record(
                    AuditRecord.of(
                                    Operation.DISCLOSURE,
                                    "report.delivered",
                                    "report",
                                    report.id(),
                                    report.reference())
                            .to(names));
        }
    }

    private static DeliveryStatus status(ProposedRecipient one, Choice choice) {
        if (!choice.has(one)) {
            return DeliveryStatus.WITHHELD;
        }
        return one.ifSent() == ProposedRecipient.IfSent.DELIVERED
                ? DeliveryStatus.DELIVERED
                : DeliveryStatus.NOT_JOINED;
    }

    static Recipient recipient(ProposedRecipient one) {
        return new Recipient(
                one.roleId(),
                one.organisationId(),
                one.organisation().en(),
                one.organisation().cy(),
                one.teamId(),
                one.team().en(),
                one.team().cy(),
                one.lead(),
                one.rule().id(),
                one.rule().version(),
                one.reason().en(),
                one.reason().cy());
    }
}
