package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Tells a refusal beside the field that it is about, and not only at the top of the page. */
@RequestScoped
public class AtField {
    @Inject private Words words;

    /**
     * Whether the work was done; if not, a field says why.
     *
     * @param fields ids of fields by the refusals that are about them; others go their usual way
     */
    public boolean ask(Map<ErrorCode, String> fields, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failed) {
            var refusal =
                    Cause.of(failed, DomainException.class)
                            .filter(one -> fields.containsKey(one.code()))
                            .orElseThrow(() -> failed);
            var text = words.of(refusal);
            FacesContext.getCurrentInstance()
                    .addMessage(
                            fields.get(refusal.code()),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            return false;
        }
    }
}
