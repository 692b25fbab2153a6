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
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.delivery.workflow.ReadChronology;
import org.safecanvass.platform.web.Language;

/** All of a person's own reports, oldest first, to be printed. */
@Named
@RequestScoped
public class ChronologyBacking {
    @Inject private ReadChronology chronology;
    @Inject private ReportTimeline timeline;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Clock clock;
    private List<Opened> opened = List.of();

    @PostConstruct
    void read() {
        opened = chronology.read();
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
}
