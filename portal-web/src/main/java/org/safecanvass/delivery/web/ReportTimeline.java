package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.FindReports.Entry;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.organisation.workflow.AnswerTimes;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.web.Words;

/** What happened to a report, in sentences, the newest first. */
@RequestScoped
public class ReportTimeline {
    private static final String ORGANISATION = "{organisation}";
    private static final String DATE = "{date}";

    @Inject private ContentCatalogue catalogue;
    @Inject private Organisations organisations;
    @Inject private AnswerTimes answerTimes;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private Times times;

    /**
     * One thing that happened.
     *
     * @param said what somebody wrote, as they wrote it
     * @param from who wrote it, when it was an organisation
     */
    public record Row(
            Instant at,
            String title,
            @Nullable String text,
            @Nullable String said,
            @Nullable String from,
            boolean unread) {}

    List<Row> of(Opened report) {
        var rows = new ArrayList<Row>();
        report.entries().forEach(entry -> rows.add(row(report, entry)));
        Collections.reverse(rows);
        return rows;
    }

    private Row row(Opened report, Entry entry) {
        var name = name(entry.organisation());
        var from = entry.organisation() == null ? null : name;
        return new Row(
                entry.at(),
                title(entry.kind(), name),
                step(report, entry, name),
                said(entry),
                from,
                entry.unread());
    }

    /** The only words that come with a step are the reference that the police gave it. */
    private @Nullable String said(Entry entry) {
        return entry.kind() == ReportEntryKind.STEP && entry.words() != null
                ? words.of("my.reference", "reference", entry.words())
                : entry.words();
    }

    private String title(ReportEntryKind kind, String name) {
        return words.of("my.entry." + kind, "organisation", name);
    }

    /** The sentence of the state that an organisation's work has reached. */
    private @Nullable String step(Opened report, Entry entry, String name) {
        if (entry.caseState() == null) {
            return null;
        }
        var told = catalogue.now().handling().caseLife().states().require(entry.caseState());
        var sentence = told.toldReporter().in(language.getLocale()).replace(ORGANISATION, name);
        return sentence.contains(DATE)
                ? sentence.replace(DATE, nextContact(report, entry))
                : sentence;
    }

    private String nextContact(Opened report, Entry entry) {
        return Optional.ofNullable(entry.organisation())
                .map(id -> due(report, id, entry.at()))
                .map(times::dayOf)
                .orElseGet(() -> words.of("my.soon"));
    }

    private @Nullable Instant due(Opened report, UUID organisation, Instant from) {
        var facts = report.facts();
        return answerTimes
                .due(organisation, Grade.valueOf(facts.grade()), facts.councilCode(), from)
                .nextContact();
    }

    private String name(@Nullable UUID organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(organisations::find)
                .map(found -> found.name(language.getLocale()))
                .orElse("");
    }
}
