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
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.delivery.workflow.FindReports.Line;
import org.safecanvass.incident.workflow.KeepDraft;
import org.safecanvass.incident.workflow.OpenDraft;
import org.safecanvass.platform.web.Language;

/** The list of one's own reports, newest first, and what is not finished. */
@Named
@RequestScoped
public class MyReportsBacking {
    private static final int PAGE = 20;

    @Inject private FindReports reports;
    @Inject private KeepDraft drafts;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private HttpServletRequest request;
    private @Nullable List<Line> found;

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

    public List<OpenDraft> getDrafts() {
        return isFirst() ? drafts.mine() : List.of();
    }

    public String what(Line line) {
        return catalogue.now().category(line.facts().category()).label().in(language.getLocale());
    }

    public String state(String state) {
        return catalogue
                .now()
                .handling()
                .reportLife()
                .states()
                .require(state)
                .label()
                .in(language.getLocale());
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
                    : reports.mine(Instant.parse(before), UUID.fromString(last), PAGE + 1);
        } catch (DateTimeException | IllegalArgumentException tampered) {
            return reports.mine(null, null, PAGE + 1);
        }
    }
}
