package org.safecanvass.account.web;

import java.util.List;
import java.util.Set;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Actor;

/**
 * Who may open which pages, by the start of their path. It only hides what the use cases behind a
 * page would refuse anyway. The first rule that fits counts.
 */
enum PageRules {
    QUEUE("/staff/queue", Permission.CASE_OPEN),
    CASE("/staff/case", Permission.CASE_OPEN),
    ROUTES("/staff/route", Permission.ROUTE_DECIDE),
    DASHBOARD("/staff/dashboard", Permission.DASHBOARD_VIEW),
    AUDIT("/staff/audit/", Permission.AUDIT_READ),
    CLIENTS("/staff/people/clients", Permission.RULES_MANAGE),
    PEOPLE("/staff/people/", Permission.USER_MANAGE),
    OPERATOR("/staff/operator/", Permission.ORGANISATION_CREATE),
    POLLS("/staff/polls", Permission.RULES_MANAGE, Permission.ORGANISATION_CREATE),
    STAFF("/staff/"),
    CAMPAIGN("/campaign/"),
    /** By a one-time link, which is for somebody who cannot sign in yet. */
    PASSWORD("/account/password.xhtml"),
    ACCOUNT("/account/");

    private final String prefix;
    private final Set<Permission> needed;

    PageRules(String prefix, Permission... needed) {
        this.prefix = prefix;
        this.needed = Set.of(needed);
    }

    static boolean needsSignIn(String path) {
        return of(path).stream().anyMatch(rule -> rule != PASSWORD);
    }

    static boolean allows(Actor actor, String path) {
        return of(path).stream()
                .allMatch(
                        rule -> rule.needed.isEmpty() || rule.needed.stream().anyMatch(actor::may));
    }

    private static List<PageRules> of(String path) {
        return List.of(values()).stream()
                .filter(rule -> path.startsWith(rule.prefix))
                .limit(1)
                .toList();
    }
}
