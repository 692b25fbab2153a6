package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A failure of the portal: its short code is on the page and in the log, and says nothing else. */
@Named
@RequestScoped
public class Fault {
    private static final Logger LOG = System.getLogger(Fault.class.getName());
    private static final String LOGGED = Fault.class.getName();
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private HttpServletRequest request;

    /** The code that was logged for this request, or that an address carries over a redirect. */
    public String getCode() {
        var logged = (String) request.getAttribute(LOGGED);
        if (logged != null) {
            return logged;
        }
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null) {
            return log(thrown);
        }
        var carried = request.getParameter("code");
        return isCode(carried) ? carried : "";
    }

    private static boolean isCode(@Nullable String code) {
        return code != null
                && code.length() == LENGTH
                && code.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
    }

    /** Logs the failure and returns its code, which the error page of this request shows too. */
    public static String log(Throwable failure) {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SYMBOLS.length()).mapToObj(SYMBOLS::charAt).forEach(code::append);
        LOG.log(Level.ERROR, () -> "Fault " + code, failure);
        var faces = FacesContext.getCurrentInstance();
        if (faces != null) {
            faces.getExternalContext().getRequestMap().put(LOGGED, code.toString());
        }
        return code.toString();
    }
}
