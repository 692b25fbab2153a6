package org.safecanvass.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.workflow.Actor;

/** Asks strangers to sign in first, and shows the 404 page where a person has no business. */
public class GuardFilter extends HttpFilter {
    static final String SIGN_IN = "/sign-in.xhtml";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var actor = (Actor) request.getAttribute(ActingFilter.ACTOR);
        if (actor == null && PageRules.needsSignIn(path)) {
            askToSignIn(request, response);
        } else if (actor != null && !PageRules.allows(actor, path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var address = request.getContextPath() + SIGN_IN + next(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                                    + "<redirect url=\""
                                    + address
                                    + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** What was to be read is continued; after a post, the page that it came from. */
    private static String next(HttpServletRequest request) {
        var query = "GET".equals(request.getMethod()) ? request.getQueryString() : row(request);
        var wanted = request.getServletPath() + (query == null ? "" : "?" + query);
        return "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static @Nullable String row(HttpServletRequest request) {
        var id = request.getParameter("id");
        return id == null ? null : "id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
