package org.safecanvass.delivery.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.workflow.ReportStore;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** A reporter reads all that they ever reported, as one story. */
@Stateless
@UseCase
public class ReadChronology {
    private static final int AT_ONCE = 200;
    private static final UUID LAST = new UUID(-1L, -1L);

    @Inject private ReportStore reports;
    @Inject private DisclosureStore disclosures;
    @Inject private OpeningReport opening;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor actor;
    @Inject private Clock clock;

    /** The account's own reports, oldest first. */
    @Allowed(Permission.REPORT_READ)
    public List<Opened> read() {
        var all = new ArrayList<Opened>();
        actor.require().account().ifPresent(account -> add(account, all));
        Collections.reverse(all);
        return all;
    }

    private void add(UUID account, List<Opened> all) {
        var before = clock.instant();
        var last = LAST;
        List<Report> page;
        do {
            page = reports.mine(account, before, last, AT_ONCE);
            all.addAll(open(page));
            if (!page.isEmpty()) {
                var oldest = page.get(page.size() - 1);
                before = oldest.submittedAt();
                last = oldest.id();
            }
        } while (page.size() == AT_ONCE);
    }

    private List<Opened> open(List<Report> page) {
        var ids = page.stream().map(Report::id).toList();
        var entries = reports.entriesOf(ids);
        var registers = disclosures.of(ids);
        var opened =
                page.stream()
                        .map(
                                report ->
                                        opening.of(
                                                report,
                                                entries.getOrDefault(report.id(), List.of()),
                                                registers.getOrDefault(report.id(), List.of())))
                        .toList();
        page.forEach(this::record);
        reports.markRead(entries.values().stream().flatMap(List::stream).toList(), clock.instant());
        return opened;
    }

    private void record(Report report) {
        audit.record(
                AuditRecord.of(
                        Operation.CONSULTATION,
                        "report.viewed",
                        "report",
                        report.id(),
                        report.reference()));
    }
}
