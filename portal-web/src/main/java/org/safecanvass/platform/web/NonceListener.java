package org.safecanvass.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives staff pages their script nonce. PrimeFaces would do so on every page, which makes a session
 * for each visitor of a public page and adds a second policy header; public pages get neither. Its
 * tables stand on pages that are only read, so a form that was sent brings no nonce back.
 */
public class NonceListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var root = faces.getViewRoot();
        if (root == null) {
            return;
        }
        PrimeFacesContext.getCspState(faces).setInitialized(true);
        if (root.getViewId().startsWith("/staff/") && !faces.isPostback()) {
            allowOwnScripts(faces);
        }
    }

    private static void allowOwnScripts(FacesContext faces) {
        var nonce = PrimeFacesContext.getCspState(faces).getNonce();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce));
        PrimeFaces.current()
                .executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
    }
}
