package org.safecanvass.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Actor;

/** Where a person's work begins after a sign-in. */
final class Landing {
    private static final Map<Permission, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put(Permission.CASE_OPEN, "/staff/queue.xhtml");
        PAGES.put(Permission.ROUTE_DECIDE, "/staff/routes.xhtml");
        PAGES.put(Permission.AUDIT_READ, "/staff/audit/log.xhtml");
        PAGES.put(Permission.USER_MANAGE, "/staff/people/list.xhtml");
        PAGES.put(Permission.ORGANISATION_CREATE, "/staff/operator/organisations.xhtml");
        PAGES.put(Permission.REPORT_CREATE, "/my-reports.xhtml");
        PAGES.put(Permission.DASHBOARD_VIEW, "/staff/dashboard.xhtml");
    }

    private Landing() {}

    static String of(Actor actor) {
        return PAGES.entrySet().stream()
                .filter(page -> actor.may(page.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("/");
    }
}
