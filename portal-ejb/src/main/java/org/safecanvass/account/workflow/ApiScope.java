package org.safecanvass.account.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;

/** What a program may be allowed to do for its organisation, by the names of OAuth. */
public enum ApiScope {
    REPORT_CREATE(
            "report.create",
            Scope.ORG,
            Permission.REPORT_CREATE,
            Permission.REPORT_FOR_ANOTHER,
            Permission.REPORT_ADD),
    REPORT_READ("report.read", Scope.ORG, Permission.REPORT_READ),
    CASE_READ("case.read", Scope.ORG, Permission.CASE_OPEN),
    CASE_WRITE(
            "case.write",
            Scope.ORG,
            Permission.CASE_CLAIM,
            Permission.CASE_ASSESS,
            Permission.CASE_DECIDE,
            Permission.CASE_NOTE_INTERNAL,
            Permission.CASE_CLOSE,
            Permission.MESSAGE_REPORTER,
            Permission.REFERENCE_SET),
    STATISTICS_READ("statistics.read", Scope.COUNTS, Permission.DASHBOARD_VIEW);

    private final String id;
    private final Scope reach;
    private final Set<Permission> permissions;

    ApiScope(String id, Scope reach, Permission... permissions) {
        this.id = id;
        this.reach = reach;
        this.permissions = Set.of(permissions);
    }

    public String id() {
        return id;
    }

    public static Optional<ApiScope> of(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
    }

    static Map<Permission, Scope> permissionsOf(Collection<String> ids) {
        var permissions = new EnumMap<Permission, Scope>(Permission.class);
        for (var scope : values()) {
            if (ids.contains(scope.id)) {
                scope.permissions.forEach(each -> permissions.put(each, scope.reach));
            }
        }
        return Collections.unmodifiableMap(permissions);
    }
}
