package org.safecanvass.casework.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;

/**
 * A case as a line of the queue; no words of the report.
 *
 * @param due by when the next answer is due; null when no clock runs
 * @param place its place in the queue, after which a later page begins
 */
public record CaseLine(
        UUID id,
        String reference,
        String state,
        Grade grade,
        String category,
        String capacity,
        @Nullable String council,
        @Nullable String ward,
        Instant receivedAt,
        @Nullable Instant due,
        UUID team,
        @Nullable UUID owner,
        @Nullable String ownerName,
        boolean lead,
        String place) {}
