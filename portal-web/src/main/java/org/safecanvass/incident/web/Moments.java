package org.safecanvass.incident.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.FieldError;

/**
 * What was typed about the time, as instants. A day without a time is the whole day, and about.
 *
 * @param twice whether a time was meant that the clocks showed twice; the first is taken
 */
public record Moments(
        @Nullable Instant from,
        @Nullable Instant to,
        boolean about,
        boolean twice,
        List<FieldError> faults) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** Reads the form; what cannot be read is a fault, and the time then unknown. */
    public static Moments of(When when, Instant now) {
        if (when.isUnknown() || when.getFrom() == null) {
            return new Moments(null, null, false, false, missing(when));
        }
        var faults = new ArrayList<FieldError>();
        var fromTime = time(when.getFrom(), when.getFromTime(), "fromTime", faults);
        var last = when.getTo();
        var toTime =
                last == null
                        ? Optional.<LocalTime>empty()
                        : time(last, when.getToTime(), "toTime", faults);
        if (!faults.isEmpty()) {
            return new Moments(null, null, false, false, faults);
        }
        boolean wholeDay = fromTime.isEmpty();
        var from = LondonTime.instant(when.getFrom(), fromTime.orElse(LocalTime.MIN));
        Instant to = null;
        if (last != null) {
            to = end(last, toTime, now);
        } else if (wholeDay) {
            to = end(when.getFrom(), Optional.empty(), now);
        }
        return new Moments(
                from,
                to,
                when.isAbout() || wholeDay,
                fromTime.filter(time -> LondonTime.isTwice(when.getFrom(), time)).isPresent(),
                faults);
    }

    /** The end of a day that is not over is now. */
    private static Instant end(LocalDate day, Optional<LocalTime> time, Instant now) {
        var end = LondonTime.instant(day, time.orElse(LAST_MINUTE));
        boolean today = day.equals(LocalDate.ofInstant(now, LondonTime.ZONE));
        return time.isEmpty() && today ? now : end;
    }

    private static List<FieldError> missing(When when) {
        return when.isUnknown() ? List.of() : List.of(FieldError.of("from", "DATE_MISSING"));
    }

    private static Optional<LocalTime> time(
            LocalDate day, @Nullable String typed, String field, List<FieldError> faults) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var time = LondonTime.parse(typed);
        if (time.isEmpty()) {
            faults.add(FieldError.of(field, "TIME"));
        } else if (LondonTime.isSkipped(day, time.get())) {
            faults.add(FieldError.of(field, "TIME_SKIPPED"));
        }
        return time;
    }
}
