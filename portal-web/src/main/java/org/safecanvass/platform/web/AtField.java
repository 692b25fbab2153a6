package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Tells a refusal beside the field that it is about, and not only at the top of the page. */
@RequestScoped
public class AtField {
    private static final Set<ErrorCode> OF_THE_PAGE =
            EnumSet.of(ErrorCode.NOT_FOUND, ErrorCode.NOT_ALLOWED, ErrorCode.UNAVAILABLE);

    @Inject private Words words;

    /** Whether the work was done; if it was refused, the field now says why. */
    public boolean ask(String field, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failed) {
            var refusal =
                    Cause.of(failed, DomainException.class)
                            .filter(one -> !OF_THE_PAGE.contains(one.code()))
                            .orElseThrow(() -> failed);
            var text = words.of(refusal);
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            return false;
        }
    }
}
