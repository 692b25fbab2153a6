package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Question;
import org.safecanvass.incident.web.Moments;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.ReportForm;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.organisation.workflow.Polls;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Occurred;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.web.Words;

/** The answers of a form as sentences that a person checks, each with the page that changes it. */
@RequestScoped
public class AnswersInWords {
    @Inject private ReportCommands commands;
    @Inject private WhereFinder places;
    @Inject private Polls polls;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private Times times;
    @Inject private Clock clock;

    /** A line without a page that changes it. */
    public record Line(String label, String value) {}

    /** A line of the list. */
    public record Row(String label, String value, ReportStep step) {}

    List<Row> of(ReportForm form) {
        var rows = new ArrayList<Row>();
        rows.add(row("report.check.danger", yesNo(form.isDanger()), ReportStep.START));
        rows.add(row("report.check.who", who(form), ReportStep.WHO));
        rows.add(row("report.check.capacity", capacity(form), ReportStep.CAPACITY));
        rows.add(row("report.check.what", category(form), ReportStep.WHAT));
        rows.add(row("report.check.when", when(form), ReportStep.WHEN_WHERE));
        rows.add(row("report.check.where", where(form), ReportStep.WHEN_WHERE));
        election(form)
                .ifPresent(
                        said -> rows.add(row("report.check.election", said, ReportStep.ELECTION)));
        office(form)
                .ifPresent(said -> rows.add(row("report.check.office", said, ReportStep.OFFICE)));
        if (!form.isQuick()) {
            rows.add(row("report.check.flags", flags(form), ReportStep.FLAGS));
            rows.add(row("report.check.questions", questions(form), ReportStep.QUESTIONS));
        }
        rows.add(row("report.check.words", form.getWords().getDescription(), ReportStep.WORDS));
        rows.add(row("report.check.people", form.getWords().getPeople(), ReportStep.WORDS));
        rows.add(row("report.check.evidence", form.getWords().getEvidence(), ReportStep.WORDS));
        rows.add(row("report.check.contact", contact(form), ReportStep.CONTACT));
        return rows;
    }

    /** The facts that every recipient sees. */
    List<Line> facts(ReportForm form) {
        return List.of(
                new Line(words.of("report.check.capacity"), capacity(form)),
                new Line(words.of("report.check.what"), category(form)),
                new Line(words.of("report.check.when"), when(form)),
                new Line(words.of("report.check.area"), area(form)),
                new Line(words.of("report.check.flags"), orNothing(flags(form))));
    }

    private Row row(String label, @Nullable String value, ReportStep step) {
        return new Row(words.of(label), orNothing(value), step);
    }

    private String orNothing(@Nullable String value) {
        return value == null || value.isBlank() ? words.of("report.check.none") : value;
    }

    private String yesNo(boolean yes) {
        return words.of(yes ? "report.check.danger.yes" : "LABEL_NO");
    }

    private String who(ReportForm form) {
        var whom = form.getWhom();
        if (!whom.isOnBehalf()) {
            return words.of("report.who.me");
        }
        return lines(words.of("report.who.other"), whom.getName());
    }

    private String capacity(ReportForm form) {
        var whom = form.getWhom();
        var own = label(whom.getCapacity());
        var principal = commands.isLinked(whom) ? label(whom.getPrincipal()) : null;
        return principal == null
                ? own
                : words.of("report.check.linked", "own", own, "principal", principal);
    }

    private String label(@Nullable String capacity) {
        return commands.capacity(capacity).map(found -> found.label().in(locale())).orElse("");
    }

    private String category(ReportForm form) {
        return commands.category(form).map(found -> found.label().in(locale())).orElse("");
    }

    private String when(ReportForm form) {
        var moments = Moments.of(form.getWhen(), clock.instant());
        if (moments.from() == null) {
            return words.of("report.when.unknown");
        }
        var blank = form.getWhen().getFromTime() == null;
        var from = blank ? times.dayOf(moments.from()) : times.full(moments.from());
        var to =
                form.getWhen().getTo() == null || moments.to() == null ? null : last(form, moments);
        var span = to == null ? from : words.of("report.when.span", "from", from, "to", to);
        return lines(
                form.getWhen().isAbout() && !isWholeDays(moments)
                        ? words.of("report.when.roughly", "when", span)
                        : span,
                moments.twice() ? words.of("report.when.twice") : null);
    }

    private static boolean isWholeDays(Moments moments) {
        return moments.from() != null
                && new Occurred(moments.from(), moments.to(), moments.about()).isWholeDays();
    }

    private String last(ReportForm form, Moments moments) {
        var to = Optional.ofNullable(moments.to()).orElseThrow();
        return form.getWhen().getToTime() == null ? times.dayOf(to) : times.full(to);
    }

    private String where(ReportForm form) {
        var where = form.getWhere();
        return lines(
                where.getPostcode(),
                where.getStreet(),
                area(form),
                places.council(where).isEmpty()
                        ? null
                        : words.of(
                                where.isPrecise()
                                        ? "report.check.precise"
                                        : "report.check.imprecise"));
    }

    /** The ward and its council, or the council alone. */
    private String area(ReportForm form) {
        var council = places.council(form.getWhere()).map(found -> found.name(locale()));
        return places.ward(form.getWhere())
                .map(ward -> ward.name(locale()) + ", " + council.orElse(""))
                .or(() -> council)
                .orElseGet(() -> words.of("report.check.none"));
    }

    private Optional<String> election(ReportForm form) {
        return places.council(form.getWhere())
                .flatMap(
                        council ->
                                polls.of(council.code()).stream()
                                        .filter(
                                                poll ->
                                                        poll.ballot()
                                                                .equals(
                                                                        form.getWhom()
                                                                                .getElection()))
                                        .findFirst())
                .map(poll -> language.pick(poll.titleEn(), poll.titleCy()));
    }

    private Optional<String> office(ReportForm form) {
        return commands.isOfficeAsked(form)
                ? Optional.ofNullable(form.getWhom().getOffice())
                        .flatMap(places::council)
                        .map(council -> council.name(locale()))
                : Optional.empty();
    }

    private String flags(ReportForm form) {
        return commands.flagsAsked(form).stream()
                .filter(flag -> form.getWhat().getFlags().contains(flag.id()))
                .map(flag -> flag.question().in(locale()))
                .collect(Collectors.joining("\n"));
    }

    private String questions(ReportForm form) {
        var given = form.getWhat().getAnswers();
        return commands.questionsAsked(form).stream()
                .filter(question -> given.get(question.id()) != null)
                .filter(question -> !given.get(question.id()).isBlank())
                .map(question -> said(question, given.get(question.id())))
                .collect(Collectors.joining("\n"));
    }

    private String said(Question question, String given) {
        return question.text().in(locale()) + "\n" + answer(question, given);
    }

    /** What was answered, in words. */
    String answer(Question question, String given) {
        return switch (question.kind()) {
            case YES_NO -> words.of("LABEL_" + given);
            case CHOICE -> question.choices().require(given).label().in(locale());
            default -> given;
        };
    }

    private String contact(ReportForm form) {
        var reach = form.getReach();
        return reach.isWanted()
                ? lines(reach.getName(), reach.getEmail(), reach.getPhone(), reach.getNotes())
                : words.of("report.contact.no");
    }

    private static String lines(@Nullable String... parts) {
        var lines = new ArrayList<String>();
        for (var part : parts) {
            if (part != null && !part.isBlank()) {
                lines.add(part);
            }
        }
        return String.join("\n", lines);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
