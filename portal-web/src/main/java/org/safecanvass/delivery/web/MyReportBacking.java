package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.web.Holders.Holder;
import org.safecanvass.delivery.workflow.AddToReport;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.web.CodeCookie;
import org.safecanvass.incident.web.IntakeGate;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.FormToken;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;
import org.safecanvass.platform.workflow.CurrentActor;

/** One report: where it stands, what was said, and the box to add to it. */
@Named
@RequestScoped
public class MyReportBacking {
    @Inject private FindReports reports;
    @Inject private AddToReport addToReport;
    @Inject private ReportTimeline timeline;
    @Inject private Holders holders;
    @Inject private FactsInWords facts;
    @Inject private CopyRows answers;
    @Inject private TextFor101 textFor101;
    @Inject private CodeCookie cookie;
    @Inject private IntakeGate gate;
    @Inject private CurrentActor actor;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private StateInWords states;
    @Inject private Words words;
    @Inject private HttpServletRequest request;
    @Inject private FormToken token;
    private @Nullable Opened report;
    private @Nullable List<ReportTimeline.Row> rows;
    private @Nullable List<Holder> held;
    private @Nullable String text;

    /** Lets in the account that made it, or whoever came by code; asks others for the code. */
    public @Nullable String open() {
        if (actor.require().account().isEmpty() && cookie.code().isEmpty()) {
            return "/return.xhtml?faces-redirect=true";
        }
        getReport();
        return null;
    }

    public Opened getReport() {
        var known = report;
        if (known == null) {
            known = reports.open(key());
            report = known;
        }
        return known;
    }

    public List<ReportTimeline.Row> getRows() {
        var known = rows;
        if (known == null) {
            known = timeline.of(getReport());
            rows = known;
        }
        return known;
    }

    public List<Holder> getHolders() {
        var known = held;
        if (known == null) {
            known = holders.of(getReport());
            held = known;
        }
        return known;
    }

    /** All that was reported. */
    public List<AnswersInWords.Line> getAnswers() {
        return answers.of(facts.of(getReport()), getReport().content());
    }

    /** To be read out to those who did not get it; empty where everybody did. */
    public String getTextFor101() {
        return getHolders().stream().allMatch(Holder::delivered) ? "" : textFor101.of(getReport());
    }

    /** Whether anybody has a copy. */
    public boolean isHeld() {
        return getHolders().stream().anyMatch(Holder::delivered);
    }

    public String getWhat() {
        return catalogue
                .now()
                .category(getReport().facts().category())
                .label()
                .in(language.getLocale());
    }

    /** What its state means, as the life cycle tells the reporter. */
    public String getState() {
        return states.of(getReport().state());
    }

    public boolean isByCode() {
        return actor.require().account().isEmpty();
    }

    public @Nullable String add() {
        try {
            gate.admit(request);
            addToReport.add(key(), token.sent(), Optional.ofNullable(text).orElse(""));
        } catch (InvalidReport invalid) {
            invalid.errors()
                    .forEach(
                            error ->
                                    StepFaults.tell(
                                            "text",
                                            words.numbered(
                                                    "invalid." + error.code(),
                                                    error.details().toArray())));
            return null;
        } catch (DomainException refusal) {
            return stay(refusal);
        }
        return "/my-report.xhtml?faces-redirect=true&added=true" + reference();
    }

    /** Held back, what was typed stays on the page. */
    private @Nullable String stay(DomainException refusal) {
        if (refusal.code() != ErrorCode.TOO_MANY) {
            throw refusal;
        }
        StepFaults.tell("text", words.of(refusal));
        return null;
    }

    public boolean isAdded() {
        return request.getParameter("added") != null && request.getMethod().equals("GET");
    }

    private String reference() {
        return isByCode() ? "" : "&reference=" + request.getParameter("reference");
    }

    private ReportKey key() {
        return isByCode()
                ? new ReportKey(null, cookie.code().orElse(""))
                : new ReportKey(request.getParameter("reference"), null);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
