package org.safecanvass.content.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a rule of the national decision table. */
public record RoutingRule(
        String id,
        int version,
        Hit hit,
        int priority,
        Cell capacity,
        Cell category,
        Cell flag,
        Cell place,
        Cell grade,
        String roleId,
        Tick tick,
        Words reason,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Entry {
    /** Whether the first match leads, or every match adds a recipient. */
    public enum Hit {
        LEAD,
        ADD
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
