package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.delivery.workflow.FindReports.Entry;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportEntry;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.workflow.Vault;

/** Unseals a report with all that belongs to it. */
@ApplicationScoped
class OpeningReport {
    @Inject private Receipts receipts;
    @Inject private Vault vault;

    Opened of(Report report, List<ReportEntry> entries, List<Disclosure> register) {
        return open(report, entries, register, content -> Map.of());
    }

    /** With what each recipient got, which is made anew and proved by its hash. */
    Opened withCopies(Report report, List<ReportEntry> entries, List<Disclosure> register) {
        return open(report, entries, register, content -> CopiesSent.of(content, register));
    }

    private Opened open(
            Report report,
            List<ReportEntry> entries,
            List<Disclosure> register,
            Function<ReportContent, Map<String, ReportContent>> copies) {
        var content = ReportContent.fromJson(vault.open("report", report.id(), report.content()));
        return new Opened(
                report.id(),
                report.reference(),
                report.state(),
                report.facts(),
                content,
                report.submittedAt(),
                report.contactAllowed(),
                receipts.lines(report, register),
                copies.apply(content),
                entries.stream().map(this::entry).toList());
    }

    private Entry entry(ReportEntry entry) {
        return new Entry(
                entry.at(),
                entry.kind(),
                entry.organisationId().orElse(null),
                entry.caseState().orElse(null),
                entry.content().map(words -> ReportWords.open(vault, entry, words)).orElse(null),
                entry.isUnread());
    }
}
