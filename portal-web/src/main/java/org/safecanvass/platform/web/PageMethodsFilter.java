package org.safecanvass.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Pages are read and sent; every other method is for programs, which have addresses of their own. A
 * form that comes by GET is no reading: a link of another site could send it with this person's
 * cookies, so it is refused as a post from there is.
 */
public class PageMethodsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> ALLOWED = Set.of("GET", "HEAD", "POST");
    private static final String POST = "POST";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFormWithoutPost(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isAllowed(request.getServletPath(), request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, POST");
        }
    }

    /** Faces takes whatever has a view state for a form, by whichever method it came. */
    private static boolean isFormWithoutPost(HttpServletRequest request) {
        return !request.getMethod().equals(POST)
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    static boolean isAllowed(String path, String method) {
        return ALLOWED.contains(method)
                || path.startsWith("/api/")
                || path.equals("/api")
                || path.startsWith("/oauth/");
    }
}
