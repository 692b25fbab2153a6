package org.safecanvass.delivery.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.incident.entity.Draft;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportEntry;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.workflow.DraftKey;
import org.safecanvass.incident.workflow.DraftStore;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportStore;
import org.safecanvass.incident.workflow.ReportSubmitted;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.UseCase;

/**
 * A reporter sends a report, or just logs it. Report, copies, cases, register, counts and trail are
 * stored in one transaction. A draft that was sent already answers with the report it became.
 */
@Stateless
@UseCase
public class ReportIncident {
    @Inject private Situations situations;
    @Inject private MakeReport make;
    @Inject private Deliver deliver;
    @Inject private ReportStore reports;
    @Inject private DraftStore drafts;
    @Inject private Receipts receipts;
    @Inject private ContentCatalogue catalogue;
    @Inject private AuditTrail audit;
    @Inject private Event<ReportSubmitted> submitted;

    @AllowedToAll(why = "anybody may report")
    public ReportReceipt report(ReportCommand command) {
        var draft = held(command);
        var sent = draft.flatMap(Draft::reportId);
        if (sent.isPresent()) {
            return receipts.of(reports.require(sent.get()));
        }
        var situation = situations.of(command);
        var choice = Choice.of(command.recipients(), situation.proposed());
        var made = make.of(command, situation, draft, choice);
        var report = made.report();
        reports.add(report);
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION,
                        choice.isNobody() ? "report.logged" : "report.submitted",
                        "report",
                        report.id(),
                        report.reference()));
        var register =
                deliver.deliver(
                        report,
                        made.content(),
                        command.place().precise(),
                        situation.proposed(),
                        choice);
        settle(report, register);
        draft.ifPresent(found -> found.becomes(report.id(), report.submittedAt()));
        submitted.fire(
                new ReportSubmitted(
                        report.tenantId(),
                        report.id(),
                        report.reference(),
                        report.facts(),
                        report.submittedAt(),
                        !choice.isNobody()));
        return receipts.of(report, register, made.returnCode());
    }

    private Optional<Draft> held(ReportCommand command) {
        if (command.draftId() == null) {
            return Optional.empty();
        }
        var draft =
                drafts.lock(new DraftKey(command.draftId(), command.code()))
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        return Optional.of(draft);
    }

    private void settle(Report report, List<Disclosure> register) {
        reports.add(
                new ReportEntry(
                        report.tenantId(),
                        report.id(),
                        report.submittedAt(),
                        ReportEntryKind.SUBMITTED,
                        null,
                        null));
        if (register.stream().anyMatch(line -> line.status() == DeliveryStatus.DELIVERED)) {
            report.moveTo("DELIVERED", catalogue.now().handling().reportLife());
        }
    }
}
