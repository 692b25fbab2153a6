package org.safecanvass.casework.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue.
 *
 * @param previous where the earlier page ends; null on the first
 * @param next where the later page begins; null on the last
 * @param count how many cases the filter lets through, counted up to {@link #MOST_COUNTED} + 1
 * @param oldest when the oldest of them was received
 */
public record QueuePage(
        List<CaseLine> lines,
        @Nullable String previous,
        @Nullable String next,
        int count,
        @Nullable Instant oldest) {
    public static final int MOST_COUNTED = 1_000;
}
