package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who was told to wait: for how long, and the report that is kept meanwhile. */
@Named
@RequestScoped
public class HeldBack {
    private static final int MINUTE = 60;

    @Inject private HttpServletRequest request;

    /** Whole minutes to wait, at least one. */
    public int getMinutes() {
        var response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        return minutes(response.getHeader("Retry-After"));
    }

    static int minutes(@Nullable String seconds) {
        boolean known = seconds != null && seconds.matches("\\d{1,6}");
        return known ? Math.max(1, (Integer.parseInt(seconds) + MINUTE - 1) / MINUTE) : 1;
    }

    /** The draft that was being written; empty where there was none. */
    public String getDraft() {
        return draft(request.getParameter("draft"));
    }

    static String draft(@Nullable String sent) {
        try {
            return sent == null ? "" : UUID.fromString(sent).toString();
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }
}
