package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.safecanvass.account.entity.Account;
import org.safecanvass.content.entity.Access;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;
import org.safecanvass.platform.workflow.Actor;

/** What roles together allow: for each permission the widest scope that one of them gives. */
@ApplicationScoped
public class Grants {
    @Inject private ContentCatalogue catalogue;

    Actor actor(Account account) {
        return new Actor(
                Actor.Kind.PERSON,
                account.tenantId(),
                account.id(),
                account.name(),
                Set.copyOf(account.roles()),
                of(account.roles()),
                account.teams(),
                account.language());
    }

    Map<Permission, Scope> of(Collection<String> roles) {
        return of(roles, catalogue.now().access());
    }

    static Map<Permission, Scope> of(Collection<String> roles, Access access) {
        var granted = new EnumMap<Permission, Scope>(Permission.class);
        for (var id : roles) {
            access.roles()
                    .require(id)
                    .scopes()
                    .forEach(
                            (permission, scope) -> granted.merge(permission, scope, Grants::wider));
        }
        granted.values().removeIf(scope -> scope == Scope.NO);
        return Collections.unmodifiableMap(granted);
    }

    /** Whether one of the roles takes cases on, which lie with teams. */
    static boolean inTeams(Collection<String> roles, Access access) {
        return roles.stream()
                .map(access.roles()::require)
                .anyMatch(role -> role.may(Permission.CASE_CLAIM));
    }

    private static Scope wider(Scope one, Scope other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
