package org.safecanvass.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.csp.CspException;
import org.safecanvass.platform.entity.DomainException;

/** Turns a refusal into a message beside the form, and everything else into a page that helps. */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {
    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var exception = events.next().getContext().getException();
            events.remove();
            answer(exception);
        }
        getWrapped().handle();
    }

    private static void answer(Throwable exception) {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            Fault.log(exception);
            return;
        }
        var refusal = Cause.of(exception, DomainException.class);
        if (refusal.isPresent()) {
            refuse(refusal.get(), faces);
        } else if (tooOld(exception)) {
            redirect("/error/expired.xhtml", faces);
        } else {
            redirectOrSend(500, "/error/fault.xhtml?code=" + Fault.log(exception), faces);
        }
    }

    private static boolean tooOld(Throwable exception) {
        return Cause.of(exception, ViewExpiredException.class).isPresent()
                || Cause.of(exception, ProtectedViewException.class).isPresent()
                || Cause.of(exception, CspException.class).isPresent();
    }

    private static void refuse(DomainException refusal, FacesContext faces) {
        switch (refusal.code()) {
            case NOT_FOUND, NOT_ALLOWED, REASON_NEEDED ->
                    redirectOrSend(404, "/error/not-found.xhtml", faces);
            case UNAVAILABLE -> redirectOrSend(503, "/error/busy.xhtml", faces);
            case TOO_MANY -> holdBack(refusal, faces);
            default -> tell(refusal, faces);
        }
    }

    /** The page says when to try again; the seconds are the refusal's detail. */
    private static void holdBack(DomainException refusal, FacesContext faces) {
        refusal.details().stream()
                .map(String::valueOf)
                .forEach(wait -> faces.getExternalContext().setResponseHeader("Retry-After", wait));
        redirectOrSend(429, "/error/too-many.xhtml", faces);
    }

    private static void tell(DomainException refusal, FacesContext faces) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            redirectOrSend(500, "/error/fault.xhtml?code=" + Fault.log(refusal), faces);
            return;
        }
        var text = CDI.current().select(Words.class).get().of(refusal);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static void redirectOrSend(int status, String page, FacesContext faces) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            redirect(page, faces);
            return;
        }
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void redirect(String page, FacesContext faces) {
        var external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
