package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safecanvass.delivery.workflow.ProposeRecipients;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.Moments;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.ReportForm;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** What is wrong with a form, by the one set of checks there is, told where it can be mended. */
@RequestScoped
public class StepFaults {
    @Inject private ProposeRecipients propose;
    @Inject private ReportCommands commands;
    @Inject private CurrentDraft draft;
    @Inject private WhereFinder places;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private Clock clock;

    /** A fault: the page and field that it belongs to, and what it says. */
    public record Told(ReportStep step, String field, String text) {}

    /** Everything that is wrong. */
    public List<Told> all(ReportForm form) {
        var unread = Moments.of(form.getWhen(), clock.instant()).faults().stream();
        return Stream.concat(unread, refused(form).stream()).map(this::told).toList();
    }

    /** Shows what is wrong on this page; what later pages lack is not wrong yet. */
    public boolean show(ReportStep step, ReportForm form) {
        var here = new ArrayList<>(all(form));
        here.removeIf(fault -> fault.step() != step);
        if (step == ReportStep.WHEN_WHERE && places.isOpen(form.getWhere())) {
            here.removeIf(fault -> fault.field().equals(FaultPlace.PLACE.field()));
        }
        here.forEach(fault -> tell(fault.field(), fault.text()));
        return !here.isEmpty();
    }

    /** Shows one fault beside its field. */
    public static void tell(String field, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private List<FieldError> refused(ReportForm form) {
        try {
            propose.propose(commands.of(form, draft.key(), language.getLocale()));
            return List.of();
        } catch (InvalidReport invalid) {
            return invalid.errors();
        }
    }

    private Told told(FieldError error) {
        var place = FaultPlace.of(error.field());
        var text = words.numbered("invalid." + error.code(), error.details().toArray());
        return new Told(place.step(), place.field(error.field()), text);
    }
}
