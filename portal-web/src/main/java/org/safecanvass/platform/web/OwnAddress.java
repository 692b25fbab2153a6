package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The address of the page itself, to which its form is sent: so a page that comes back with faults
 * still has the address it had, and the other language and a reload find the same draft.
 */
@Named
@RequestScoped
public class OwnAddress {
    @Inject private HttpServletRequest request;

    public String getText() {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
