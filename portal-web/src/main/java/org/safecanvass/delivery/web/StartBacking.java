package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.IntakeGate;
import org.safecanvass.incident.web.ReportForm;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.web.Words;

/** The first question, with whose answer a draft begins. */
@Named
@RequestScoped
public class StartBacking {
    @Inject private CurrentDraft draft;
    @Inject private ReportPath path;
    @Inject private IntakeGate gate;
    @Inject private Words words;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private @Nullable String danger;

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("YES", words.of("GATE_YES"), words.of("report.start.yes")),
                Choice.of("NO", words.of("GATE_NO")));
    }

    public String begin() {
        gate.admit(request);
        boolean now = "YES".equals(danger);
        var form = new ReportForm();
        form.setDanger(now || isOver());
        if (isLogging() && !form.isDanger()) {
            logOnly(form);
        }
        var id = draft.begin(form);
        var next = now ? "/report/danger.xhtml" : first(form);
        return next + "?faces-redirect=true&draft=" + id;
    }

    /** Whether the danger is past, by the 999 page; it is remembered that there was one. */
    public boolean isOver() {
        return Boolean.parseBoolean(request.getParameter("over"));
    }

    /** Whether only a record is wanted: I felt unsafe, nothing more. */
    public boolean isLogging() {
        return Boolean.parseBoolean(request.getParameter("log"));
    }

    private String first(ReportForm form) {
        return path.after(ReportStep.START, form, false).path();
    }

    private void logOnly(ReportForm form) {
        form.setQuick(true);
        form.getWhat().setCategory(ReportForm.FELT_UNSAFE);
        form.getSharing().setRecipients(List.of());
        form.getSharing().setSure(true);
        form.getWhen().setFrom(LocalDate.now(clock.withZone(Times.LONDON)));
    }

    public @Nullable String getDanger() {
        return danger;
    }

    public void setDanger(@Nullable String danger) {
        this.danger = danger;
    }
}
