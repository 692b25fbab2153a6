package org.safecanvass.platform.web;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When something happened: a moment, or a stretch of time. */
public record Occurred(Instant from, @Nullable Instant to, boolean about) {
    /**
     * Whether only days were named: about, from the first minute of one. Such a day is told without
     * hours, which nobody gave.
     */
    public boolean isWholeDays() {
        return about
                && to != null
                && from.atZone(Times.LONDON).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
