package org.safecanvass.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.delivery.workflow.FindReports.Line;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.platform.web.Language;

/** All of a person's own reports, oldest first, to be printed. */
@Named
@RequestScoped
public class ChronologyBacking {
    private static final int PAGE = 100;

    @Inject private FindReports reports;
    @Inject private ReportTimeline timeline;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Clock clock;
    private List<Opened> opened = List.of();

    @PostConstruct
    void read() {
        var all = new ArrayList<Opened>();
        var page = reports.mine(null, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(line -> all.add(open(line)));
            var last = page.get(page.size() - 1);
            page = reports.mine(last.submittedAt(), last.id(), PAGE);
        }
        Collections.reverse(all);
        opened = all;
    }

    public List<Opened> getReports() {
        return opened;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public List<ReportTimeline.Row> rows(Opened report) {
        var rows = new ArrayList<>(timeline.of(report));
        Collections.reverse(rows);
        return rows;
    }

    public String what(Opened report) {
        return catalogue.now().category(report.facts().category()).label().in(language.getLocale());
    }

    private Opened open(Line line) {
        return reports.open(new ReportKey(line.reference(), null));
    }
}
