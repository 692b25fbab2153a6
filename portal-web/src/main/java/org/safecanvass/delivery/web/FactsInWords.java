package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.web.AnswersInWords.Line;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.organisation.workflow.Polls;
import org.safecanvass.organisation.workflow.Polls.Poll;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Occurred;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.web.Words;

/** The facts of a report that was made, as sentences. */
@RequestScoped
public class FactsInWords {
    @Inject private ContentCatalogue catalogue;
    @Inject private Gazetteer gazetteer;
    @Inject private Polls polls;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private Times times;

    List<Line> of(Opened report) {
        var facts = report.facts();
        var lines = new ArrayList<Line>();
        add(lines, "report.check.capacity", capacity(report));
        add(lines, "report.check.what", content().category(facts.category()).label().in(locale()));
        add(lines, "report.check.when", when(facts));
        add(lines, "report.check.area", area(facts));
        add(lines, "report.check.election", election(facts));
        add(lines, "report.check.flags", flags(facts));
        return lines;
    }

    /** A whole day is told without its hours. */
    String when(ReportFacts facts) {
        var from = facts.occurredFrom();
        var to = facts.occurredTo();
        if (from == null) {
            return words.of("report.when.unknown");
        }
        var span = new Occurred(from, to, facts.occurredAbout());
        boolean days = span.isWholeDays();
        var first = days ? times.dayOf(from) : times.full(from);
        var last = to == null ? first : days ? times.dayOf(to) : times.full(to);
        var told =
                first.equals(last)
                        ? first
                        : words.of("report.when.span", "from", first, "to", last);
        return facts.occurredAbout() && !days
                ? words.of("report.when.roughly", "when", told)
                : told;
    }

    /** The ward and its council, or the council alone. */
    String area(ReportFacts facts) {
        var ward = Optional.ofNullable(facts.wardCode()).flatMap(gazetteer::ward);
        var council = Optional.ofNullable(facts.councilCode()).flatMap(gazetteer::council);
        var names =
                Stream.of(
                                ward.map(found -> found.name(locale())),
                                council.map(found -> found.name(locale())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.of("report.check.none") : names;
    }

    private String capacity(Opened report) {
        var own = label(report.facts().capacity());
        var principal = report.content().principalCapacity();
        return principal == null
                ? own
                : words.of("report.check.linked", "own", own, "principal", label(principal));
    }

    /** By its title where the poll is known, else by its identifier. */
    private @Nullable String election(ReportFacts facts) {
        var ballot = facts.election();
        return Stream.ofNullable(facts.councilCode())
                .flatMap(code -> polls.of(code).stream())
                .filter(poll -> poll.ballot().equals(ballot))
                .findFirst()
                .map(this::title)
                .orElse(ballot);
    }

    private String title(Poll poll) {
        return Optional.ofNullable(language.pick(poll.titleEn(), poll.titleCy())).orElse("");
    }

    private String flags(ReportFacts facts) {
        return facts.redFlags().stream()
                .map(content().reporting().redFlags()::require)
                .map(flag -> flag.question().in(locale()))
                .collect(Collectors.joining("\n"));
    }

    private void add(List<Line> lines, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(words.of(label), value));
        }
    }

    private String label(String capacity) {
        return content().capacity(capacity).label().in(locale());
    }

    private Content content() {
        return catalogue.now();
    }

    private Locale locale() {
        return language.getLocale();
    }
}
