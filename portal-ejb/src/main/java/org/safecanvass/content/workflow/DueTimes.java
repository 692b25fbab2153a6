package org.safecanvass.content.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Clocks;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Nation;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.ServiceClock;

/** By when an organisation must answer what it received. */
public final class DueTimes {
    private final Clocks clocks;
    private final WorkingTime workingTime;

    public DueTimes(Clocks clocks) {
        this.clocks = clocks;
        workingTime = new WorkingTime(clocks);
    }

    /**
     * Counts from the delivery. On polling day, from 06:00 to the end of the count, the shorter of
     * both clocks holds.
     */
    public Due of(
            OrganisationKind kind,
            Grade grade,
            Instant delivered,
            Nation nation,
            boolean pollingDay) {
        var usual = due(clocks.find(kind, grade, false), delivered, nation);
        if (!pollingDay) {
            return usual;
        }
        var polling = due(clocks.find(kind, grade, true), delivered, nation);
        return new Due(
                earlier(usual.acknowledge(), polling.acknowledge()),
                earlier(usual.assess(), polling.assess()),
                earlier(usual.nextContact(), polling.nextContact()));
    }

    private Due due(Optional<ServiceClock> clock, Instant delivered, Nation nation) {
        return clock.map(
                        found ->
                                new Due(
                                        end(found, found.acknowledge(), delivered, nation),
                                        end(found, found.assess(), delivered, nation),
                                        end(found, found.nextContact(), delivered, nation)))
                .orElseGet(() -> new Due(null, null, null));
    }

    private @Nullable Instant end(
            ServiceClock clock, @Nullable Duration time, Instant delivered, Nation nation) {
        if (time == null) {
            return null;
        }
        return clock.workingHours()
                ? workingTime.after(delivered, time, nation)
                : delivered.plus(time);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
