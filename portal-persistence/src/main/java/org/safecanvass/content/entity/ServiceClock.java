package org.safecanvass.content.entity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How soon an organisation of a kind must answer a grade; an empty time never runs out. */
public record ServiceClock(
        String id,
        OrganisationKind organisationKind,
        Grade grade,
        boolean pollingDay,
        @Nullable Duration acknowledge,
        @Nullable Duration assess,
        @Nullable Duration nextContact,
        boolean workingHours,
        List<Escalation> chain,
        String note)
        implements Entry {
    /** Who is told when a clock runs out, in this order. */
    public enum Escalation {
        DEPUTY,
        SUPERVISOR,
        OTHER_RECIPIENTS
    }
}
