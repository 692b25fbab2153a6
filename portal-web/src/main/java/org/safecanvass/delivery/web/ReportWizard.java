package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportForm;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.workflow.OpenDraft;

/** Leads from page to page: opens the draft, keeps each answer, and knows which page follows. */
@Named("wizard")
@RequestScoped
public class ReportWizard {
    private static final String REDIRECT = "?faces-redirect=true";

    @Inject private CurrentDraft draft;
    @Inject private ReportPath path;
    @Inject private StepFaults faults;
    @Inject private HttpServletRequest request;

    public ReportForm getForm() {
        return draft.form();
    }

    /** The draft's id, for hidden fields. */
    public String getDraft() {
        return draft.find().map(OpenDraft::id).map(String::valueOf).orElse("");
    }

    /** The part of an address that leads to this draft. */
    public String getQuery() {
        return "?draft=" + getDraft() + (isChanging() ? "&back=check" : "");
    }

    /** Whether the person came from the check page. */
    public boolean isChanging() {
        return "check".equals(request.getParameter("back"));
    }

    /** The address of the page before; the check page when the person came from there. */
    public String getBack() {
        var before = isChanging() ? ReportStep.CHECK : path.before(step(), getForm());
        return before == ReportStep.START ? before.path() : before.path() + "?draft=" + getDraft();
    }

    /** Where a person goes on for whom the danger is over. */
    public String getAfterDanger() {
        return path.after(ReportStep.START, getForm(), false).path() + "?draft=" + getDraft();
    }

    public int getNumber() {
        return step().number();
    }

    public int getTotal() {
        return ReportStep.QUESTIONS_IN_ALL;
    }

    /** Lets in whoever holds an open draft; the others go where they belong. */
    public @Nullable String open() {
        return draft.isOpen() ? null : elsewhere();
    }

    /** Keeps what was answered on this page and goes on; stays while something is wrong with it. */
    public @Nullable String keep() {
        if (!draft.isOpen()) {
            return elsewhere();
        }
        if (faults.show(step(), getForm())) {
            draft.save();
            return null;
        }
        getForm().answer(step());
        draft.save();
        return to(path.after(step(), getForm(), isChanging()));
    }

    /** Keeps what was typed as it is, and tells how to come back. */
    public @Nullable String later() {
        if (!draft.isOpen()) {
            return elsewhere();
        }
        draft.save();
        return "/report/saved.xhtml" + REDIRECT + "&draft=" + getDraft();
    }

    /** The outcome that leads to a page of this draft. */
    public String to(ReportStep next) {
        var back = isChanging() && next != ReportStep.CHECK ? "&back=check" : "";
        return next.path() + REDIRECT + "&draft=" + getDraft() + back;
    }

    private String elsewhere() {
        return draft.find().map(OpenDraft::reference).isPresent()
                ? to(ReportStep.DONE)
                : "/report/gone.xhtml" + REDIRECT;
    }

    private static ReportStep step() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Arrays.stream(ReportStep.values())
                .filter(step -> step.path().equals(page))
                .findFirst()
                .orElseThrow();
    }
}
