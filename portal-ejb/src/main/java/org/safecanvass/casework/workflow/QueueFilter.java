package org.safecanvass.casework.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;

/**
 * Which cases to show; null means any.
 *
 * @param mine only those I own
 * @param closed the closed ones instead of the open ones
 */
public record QueueFilter(
        @Nullable UUID team,
        @Nullable String state,
        @Nullable Grade grade,
        @Nullable String category,
        @Nullable String council,
        @Nullable String ward,
        boolean mine,
        boolean closed) {
    public static final QueueFilter ALL =
            new QueueFilter(null, null, null, null, null, null, false, false);
}
