package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.entity.GuardsNotMet;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.web.Words;

/** Takes a step with a case; what stands against it is told beside the fields and at the top. */
@RequestScoped
public class Steps {
    /** Of eight headings alike, a fault says which one it is about. */
    private static final Pattern WEIGHED = Pattern.compile("/weighed/(\\w+)/");

    private static final String CONNECTED = "/connected";

    @Inject private CasePage casePage;
    @Inject private CaseText caseText;
    @Inject private Words words;

    /** Takes the step and shows the case, or stays on the page and says why not. */
    void take(Done done, Runnable step) {
        if (succeeds(step)) {
            casePage.done(done);
        }
    }

    /** Takes a step after which the person may have no more to do with the case. */
    void leave(Done done, Runnable step) {
        if (succeeds(step)) {
            casePage.gone(done);
        }
    }

    boolean succeeds(Runnable step) {
        try {
            step.run();
            return true;
        } catch (InvalidReport invalid) {
            invalid.errors().forEach(this::tell);
        } catch (GuardsNotMet waiting) {
            waiting.missing().forEach(guard -> tell(null, words.of("guard." + guard)));
        }
        return false;
    }

    private void tell(FieldError error) {
        var text = words.numbered("invalid." + error.code(), error.details().toArray());
        tell(error.field().substring(1).replace('/', '-'), about(error.field()) + text);
    }

    private String about(String field) {
        var weighed = WEIGHED.matcher(field);
        if (weighed.lookingAt()) {
            return words.of("error.at", "label", caseText.heading(weighed.group(1)));
        }
        return field.startsWith(CONNECTED)
                ? words.of("error.at", "label", words.of("case.assess.connected.short"))
                : "";
    }

    private static void tell(@Nullable String field, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
