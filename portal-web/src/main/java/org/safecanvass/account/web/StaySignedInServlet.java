package org.safecanvass.account.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Makes the 15 minutes without use begin anew, as any request does: 204, or 404 when the session
 * has ended. WCAG 2.2, 2.2.1: whoever is warned of the end can put it off by one simple action.
 */
@WebServlet("/stay")
public class StaySignedInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(
                request.getAttribute(ActingFilter.ACTOR) == null
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_NO_CONTENT);
    }
}
