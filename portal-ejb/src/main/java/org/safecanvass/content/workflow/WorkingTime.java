package org.safecanvass.content.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.safecanvass.content.entity.Clocks;
import org.safecanvass.content.entity.Nation;
import org.safecanvass.content.entity.WorkingWeek;

/** Counts time only while the offices of a nation are open. */
final class WorkingTime {
    private final Clocks clocks;
    private final WorkingWeek week;

    WorkingTime(Clocks clocks) {
        this.clocks = clocks;
        week = clocks.workingWeek();
    }

    /** The instant at which so much working time has passed. */
    Instant after(Instant start, Duration work, Nation nation) {
        var at = start.atZone(week.zone());
        var left = work;
        while (true) {
            var day = at.toLocalDate();
            var opens = day.atTime(week.opens()).atZone(week.zone());
            var closes = day.atTime(week.closes()).atZone(week.zone());
            var from = at.isBefore(opens) ? opens : at;
            if (open(day, nation) && from.isBefore(closes)) {
                var today = Duration.between(from, closes);
                if (left.compareTo(today) <= 0) {
                    return from.plus(left).toInstant();
                }
                left = left.minus(today);
            }
            at = day.plusDays(1).atStartOfDay(week.zone());
        }
    }

    private boolean open(LocalDate day, Nation nation) {
        return week.covers(day.getDayOfWeek()) && !clocks.holiday(day, nation);
    }
}
