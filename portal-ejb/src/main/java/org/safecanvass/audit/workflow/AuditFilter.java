package org.safecanvass.audit.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;

/**
 * Which entries of the trail somebody wants to see; what is null does not matter.
 *
 * @param from the first instant
 * @param until the instant after the last
 * @param person a part of the name
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String person,
        @Nullable Operation operation,
        @Nullable String action,
        @Nullable String reference) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
