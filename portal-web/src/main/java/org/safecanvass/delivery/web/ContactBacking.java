package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Words;

/** Whether and how the reporter may be reached; who may be needs a way. */
@Named
@RequestScoped
public class ContactBacking {
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private Words words;

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("NO", words.of("report.contact.no"), words.of("report.contact.no.hint")),
                Choice.of("YES", words.of("report.contact.yes")));
    }

    public @Nullable String keep() {
        if (draft.isOpen() && draft.form().getReach().isUnreachable()) {
            draft.save();
            StepFaults.tell("email", words.of("invalid.CONTACT_WAY"));
            return null;
        }
        return wizard.keep();
    }
}
