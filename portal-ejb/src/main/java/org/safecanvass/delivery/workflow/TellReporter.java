package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportEntry;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.workflow.ReportProgressed;
import org.safecanvass.incident.workflow.ReportStore;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.Vault;

/**
 * Lets a reporter know, in the reporter's organisation and in the transaction of the step itself.
 */
@ApplicationScoped
public class TellReporter {
    @Inject private ReportStore reports;
    @Inject private Vault vault;
    @Inject private TenantScope scope;
    @Inject private ContentCatalogue catalogue;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;
    @Inject private Event<ReportProgressed> progress;

    /**
     * What an organisation did or wrote.
     *
     * @param senderId the reporter's organisation
     * @param by the organisation that did it
     * @param words null for a step without words
     * @param reportState the report's own state from now on, when the lead moves it
     */
    public record News(
            UUID senderId,
            UUID reportId,
            UUID by,
            ReportEntryKind kind,
            @Nullable String caseState,
            @Nullable String words,
            @Nullable String reportState) {}

    public void tell(News news) {
        scope.as(
                news.senderId(),
                () -> {
                    write(news);
                    return news;
                });
    }

    private void write(News news) {
        var report = reports.require(news.reportId());
        var entry =
                new ReportEntry(
                        report.tenantId(),
                        report.id(),
                        clock.instant(),
                        news.kind(),
                        news.by(),
                        news.caseState());
        reports.add(news.words() == null ? entry : ReportWords.seal(vault, entry, news.words()));
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION,
                        "report.heard",
                        "report",
                        report.id(),
                        report.reference()));
        // last, since the move is counted by another organisation, which closes this one's entry
        if (news.reportState() != null) {
            move(report, news.reportState());
        }
    }

    /** Moves on along the report's life cycle; a state that cannot follow leaves it where it is. */
    private void move(Report report, String target) {
        var life = catalogue.now().handling().reportLife();
        var from = report.state();
        if (life.find(from, target).isEmpty()) {
            return;
        }
        report.moveTo(target, life);
        progress.fire(
                new ReportProgressed(
                        report.tenantId(),
                        report.id(),
                        report.facts(),
                        report.submittedAt(),
                        from,
                        target,
                        clock.instant()));
    }
}
