package org.safecanvass.incident.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them, on the clocks of the United Kingdom. */
final class LondonTime {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*([ap])?\\.?\\s*m?\\.?");

    private LondonTime() {}

    /** Reads 18:30, 18.30, 1830, 6:30pm, 6 pm; empty when it is no time. */
    static Optional<LocalTime> parse(String typed) {
        var found = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches() || found.group(2) == null && found.group(3) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(hour(found), minute(found)));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }

    /** Whether the clocks jumped over this time, so that it never was. */
    static boolean isSkipped(LocalDate day, LocalTime time) {
        return ZONE.getRules().getValidOffsets(LocalDateTime.of(day, time)).isEmpty();
    }

    /** Whether the clocks showed this time twice, as they went back. */
    static boolean isTwice(LocalDate day, LocalTime time) {
        return ZONE.getRules().getValidOffsets(LocalDateTime.of(day, time)).size() > 1;
    }

    /** The instant; of a time that was twice, the first. */
    static Instant instant(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    private static int hour(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        if (found.group(3) == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("not an hour of the half day: " + hour);
        }
        return hour % 12 + (found.group(3).equals("p") ? 12 : 0);
    }

    private static int minute(Matcher found) {
        return found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    }
}
