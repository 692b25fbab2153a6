package org.safecanvass.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.delivery.workflow.ReadChronology;
import org.safecanvass.platform.web.Language;

/** All of a person's own reports in the order in which things happened, to be printed. */
@Named
@RequestScoped
public class ChronologyBacking {
    @Inject private ReadChronology chronology;
    @Inject private ReportTimeline timeline;
    @Inject private FactsInWords facts;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Clock clock;
    private List<Chapter> chapters = List.of();

    /**
     * A report and what became of it, the oldest first.
     *
     * @param happened by which it is ordered: the sending, where the time is not known
     */
    public record Chapter(
            String reference,
            Instant happened,
            String when,
            String where,
            Instant sent,
            String what,
            @Nullable String said,
            List<ReportTimeline.Row> rows) {}

    @PostConstruct
    void read() {
        chapters =
                chronology.read().stream()
                        .map(this::chapter)
                        .sorted(Comparator.comparing(Chapter::happened))
                        .toList();
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
                Optional.ofNullable(report.facts().occurredFrom()).orElse(report.submittedAt()),
                facts.when(report.facts()),
                facts.area(report.facts()),
                report.submittedAt(),
                what(report),
                report.content().description(),
                rows);
    }

    private String what(Opened report) {
        return catalogue.now().category(report.facts().category()).label().in(language.getLocale());
    }
}
