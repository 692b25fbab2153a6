package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.safecanvass.platform.entity.Permission;

/** The person at the page. Pages only hide by it what a use case would refuse anyway. */
@Named
@RequestScoped
public class CurrentUser {
    @Inject private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public String getOrganisationName() {
        return "";
    }

    public String getTeamName() {
        return "";
    }

    public boolean may(String permission) {
        return request.isUserInRole(Permission.valueOf(permission).name());
    }
}
