package org.safecanvass.routing.workflow;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.PlaceKind;

/**
 * All that routing looks at; never the words of a report. The principal is the person whom a linked
 * person supports.
 */
public record RoutingFacts(
        String capacityId,
        String categoryId,
        Set<String> flagIds,
        PlaceKind placeKind,
        @Nullable String principalCapacityId,
        Instant instant) {
    private static final Set<String> PARISH = Set.of("PARISH_COUNCILLOR", "PARISH_CANDIDATE");

    public RoutingFacts {
        flagIds = Set.copyOf(flagIds);
    }

    boolean parishPrincipal() {
        return principalCapacityId != null && PARISH.contains(principalCapacityId);
    }
}
