package org.safecanvass.account.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.platform.workflow.Actor;

/** The portal itself, at work for an organisation; it has no permission of any role. */
public final class SystemActor {
    private SystemActor() {}

    public static Actor in(UUID tenantId) {
        return new Actor(
                Actor.Kind.SYSTEM,
                tenantId,
                null,
                "SafeCanvass",
                Set.of(),
                Map.of(),
                Set.of(),
                Locale.ENGLISH);
    }
}
