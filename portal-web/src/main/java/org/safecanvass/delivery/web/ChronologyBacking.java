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
import org.jspecify.annotations.Nullable;
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
    private List<Chapter> chapters = List.of();

    /** A report and what became of it, the oldest first. */
    public record Chapter(
            String reference,
            Instant at,
            String what,
            @Nullable String said,
            List<ReportTimeline.Row> rows) {}

    @PostConstruct
    void read() {
        chapters = chronology.read().stream().map(this::chapter).toList();
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    public Instant getNow() {
        return clock.instant();
    }

    private Chapter chapter(Opened report) {
        var rows = new ArrayList<>(timeline.of(report));
        Collections.reverse(rows);
        return new Chapter(
                report.reference(),
                report.submittedAt(),
                what(report),
                report.content().description(),
                rows);
    }

    private String what(Opened report) {
        return catalogue.now().category(report.facts().category()).label().in(language.getLocale());
    }
}
