package org.safecanvass.delivery.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.incident.workflow.ReportStore;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** A reporter looks at what was sent, what each organisation did, and what they wrote. */
@Stateless
@UseCase
public class FindReports {
    private static final UUID LAST = new UUID(-1L, -1L);

    @Inject private ReportStore reports;
    @Inject private DisclosureStore disclosures;
    @Inject private OpeningReport opening;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor actor;
    @Inject private Clock clock;

    /** A line of the list of one's own reports. */
    public record Line(
            UUID id,
            String reference,
            String state,
            ReportFacts facts,
            Instant submittedAt,
            boolean unread) {}

    /** A step, message or addition. {@code organisation} is null when the reporter wrote it. */
    public record Entry(
            Instant at,
            ReportEntryKind kind,
            @Nullable UUID organisation,
            @Nullable String caseState,
            @Nullable String words,
            boolean unread) {}

    /**
     * A report with all that belongs to it, oldest entry first.
     *
     * @param copies what each recipient got, by its role; none in a chronology
     */
    public record Opened(
            UUID id,
            String reference,
            String state,
            ReportFacts facts,
            ReportContent content,
            Instant submittedAt,
            boolean contactAllowed,
            List<ReportReceipt.Line> deliveries,
            Map<String, ReportContent> copies,
            List<Entry> entries) {}

    /**
     * The account's own reports, newest first, after a place in the list.
     *
     * @param before null for the newest
     */
    @Allowed(Permission.REPORT_READ)
    public List<Line> mine(@Nullable Instant before, @Nullable UUID last, int limit) {
        var account = actor.require().account();
        if (account.isEmpty()) {
            return List.of();
        }
        var mine =
                reports.mine(
                        account.get(),
                        before == null ? clock.instant().plusSeconds(3600) : before,
                        last == null ? LAST : last,
                        limit);
        var unread = reports.unread(mine.stream().map(Report::id).toList());
        return mine.stream().map(report -> line(report, unread.contains(report.id()))).toList();
    }

    @AllowedToAll(why = "the key opens one report and no other")
    public Opened open(ReportKey key) {
        var report = reports.requireOwn(key);
        audit.record(
                AuditRecord.of(
                        Operation.CONSULTATION,
                        "report.viewed",
                        "report",
                        report.id(),
                        report.reference()));
        var entries = reports.entriesOf(report.id());
        var opened = opening.withCopies(report, entries, disclosures.of(report.id()));
        reports.markRead(entries, clock.instant());
        return opened;
    }

    private static Line line(Report report, boolean unread) {
        return new Line(
                report.id(),
                report.reference(),
                report.state(),
                report.facts(),
                report.submittedAt(),
                unread);
    }
}
