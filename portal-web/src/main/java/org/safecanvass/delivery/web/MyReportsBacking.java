package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.delivery.workflow.FindReports.Line;
import org.safecanvass.incident.web.FormJson;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.workflow.KeepDraft;
import org.safecanvass.incident.workflow.OpenDraft;
import org.safecanvass.platform.entity.StorableTime;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** The list of one's own reports, newest first, and what is not finished. */
@Named
@RequestScoped
public class MyReportsBacking {
    private static final int PAGE = 20;

    @Inject private FindReports reports;
    @Inject private KeepDraft drafts;
    @Inject private ContentCatalogue catalogue;
    @Inject private ReportCommands commands;
    @Inject private Language language;
    @Inject private StateInWords states;
    @Inject private Words words;
    @Inject private HttpServletRequest request;
    private @Nullable List<Line> found;
    private @Nullable List<Unfinished> unfinished;

    /** A report that is not finished. */
    public record Unfinished(UUID id, String what, Instant begun, Instant expiresAt) {}

    public List<Line> getLines() {
        return found().stream().limit(PAGE).toList();
    }

    /** The address part of the next page; null on the last. */
    public @Nullable String getNext() {
        if (found().size() <= PAGE) {
            return null;
        }
        var last = found().get(PAGE - 1);
        return "?before=" + last.submittedAt() + "&last=" + last.id();
    }

    public boolean isFirst() {
        return request.getParameter("last") == null;
    }

    /** What is not finished; each draft opens where it was left. */
    public List<Unfinished> getDrafts() {
        var known = unfinished;
        if (known == null) {
            known = isFirst() ? drafts.mine().stream().map(this::unfinished).toList() : List.of();
            unfinished = known;
        }
        return known;
    }

    /** By what happened, else by whom it happened to, as far as either was said. */
    private Unfinished unfinished(OpenDraft draft) {
        var form = FormJson.read(draft.content());
        var locale = language.getLocale();
        var what =
                commands.category(form)
                        .map(Category::label)
                        .or(
                                () ->
                                        commands.capacity(form.getWhom().getCapacity())
                                                .map(Capacity::label))
                        .map(label -> words.of("my.draft.of", "what", label.in(locale)))
                        .orElseGet(() -> words.of("my.draft"));
        return new Unfinished(draft.id(), what, UuidV7.madeAt(draft.id()), draft.expiresAt());
    }

    public String what(Line line) {
        return catalogue.now().category(line.facts().category()).label().in(language.getLocale());
    }

    public String state(String state) {
        return states.of(state);
    }

    private List<Line> found() {
        var known = found;
        if (known == null) {
            known = read();
            found = known;
        }
        return known;
    }

    /** An address that was tampered with shows the first page. */
    private List<Line> read() {
        try {
            var before = request.getParameter("before");
            var last = request.getParameter("last");
            return before == null || last == null
                    ? reports.mine(null, null, PAGE + 1)
                    : reports.mine(
                            StorableTime.require(Instant.parse(before)),
                            UUID.fromString(last),
                            PAGE + 1);
        } catch (DateTimeException | IllegalArgumentException tampered) {
            return reports.mine(null, null, PAGE + 1);
        }
    }
}
