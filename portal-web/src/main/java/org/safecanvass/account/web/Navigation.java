package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.safecanvass.platform.entity.Permission;

/** The places of the staff bar that this person may go to. */
@Named
@RequestScoped
public class Navigation {
    /** A place in the bar; its label is the key of a text. */
    public record Link(String label, String path, boolean current) {}

    private record Place(String label, String path, Permission needed) {
        /** Supervisors decide routes at the case itself; the arbiter opens no case. */
        boolean isFor(CurrentUser user) {
            return user.may(needed.name())
                    && !(needed == Permission.ROUTE_DECIDE
                            && user.may(Permission.CASE_OPEN.name()));
        }
    }

    private static final List<Place> PLACES =
            List.of(
                    new Place("nav.queue", "/staff/queue.xhtml", Permission.CASE_OPEN),
                    new Place("nav.routes", "/staff/routes.xhtml", Permission.ROUTE_DECIDE),
                    new Place("NAV_DASHBOARD", "/staff/dashboard.xhtml", Permission.DASHBOARD_VIEW),
                    new Place("nav.log", "/staff/audit/log.xhtml", Permission.AUDIT_READ),
                    new Place("nav.people", "/staff/people/list.xhtml", Permission.USER_MANAGE),
                    new Place(
                            "nav.organisations",
                            "/staff/operator/organisations.xhtml",
                            Permission.ORGANISATION_CREATE));

    @Inject private HttpServletRequest request;
    @Inject private CurrentUser currentUser;

    public List<Link> getLinks() {
        return PLACES.stream().filter(place -> place.isFor(currentUser)).map(this::link).toList();
    }

    private Link link(Place place) {
        return new Link(place.label(), place.path(), place.path().equals(request.getServletPath()));
    }
}
