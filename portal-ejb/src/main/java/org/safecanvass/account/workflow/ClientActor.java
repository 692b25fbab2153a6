package org.safecanvass.account.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.platform.workflow.Actor;

/** A program as an actor; in the trail its scopes stand where a person's roles do. */
final class ClientActor {
    private ClientActor() {}

    static Actor of(UUID tenantId, UUID id, String name, List<String> scopes) {
        return new Actor(
                Actor.Kind.CLIENT,
                tenantId,
                id,
                name,
                Set.copyOf(scopes),
                ApiScope.permissionsOf(scopes),
                Set.of(),
                Locale.ENGLISH);
    }
}
