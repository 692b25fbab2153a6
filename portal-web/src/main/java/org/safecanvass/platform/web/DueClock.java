package org.safecanvass.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A clock face for an answer that is due: words, how urgent, and the slice still left.
 *
 * @param state empty, {@code soon} (a quarter or less is left) or {@code late}
 * @param slice path of the slice in a box of 16 by 16
 */
public record DueClock(String words, String state, String slice) {
    private static final double CENTRE = 8;
    private static final double RADIUS = 5.2;
    private static final String WHOLE = "M8 2.8a5.2 5.2 0 1 0 .01 0z";

    static DueClock at(Instant now, Instant from, Instant due, Texts texts) {
        var left = Duration.between(now, due);
        if (left.isNegative()) {
            return new DueClock(
                    texts.named("due.late", "time", length(left.negated(), texts)), "late", WHOLE);
        }
        var share = share(left, Duration.between(from, due));
        return new DueClock(
                texts.named("due.in", "time", length(left, texts)),
                share <= 0.25 ? "soon" : "",
                share > 0.99 ? WHOLE : slice(share));
    }

    private static double share(Duration left, Duration whole) {
        return whole.isZero() || whole.isNegative()
                ? 0
                : Math.min(1, (double) left.toSeconds() / whole.toSeconds());
    }

    private static String length(Duration time, Texts texts) {
        if (time.toHours() < 1) {
            return texts.named("due.minutes", "count", time.toMinutes());
        }
        return time.toDays() < 2
                ? texts.named("due.hours", "count", time.toHours())
                : texts.named("due.days", "count", time.toDays());
    }

    private static String slice(double share) {
        var angle = 2 * Math.PI * share;
        return String.format(
                Locale.ROOT,
                "M8 8V2.8A5.2 5.2 0 %d 1 %.1f %.1fz",
                share > 0.5 ? 1 : 0,
                CENTRE + RADIUS * Math.sin(angle),
                CENTRE - RADIUS * Math.cos(angle));
    }
}
