package org.safecanvass.incident.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it happened, as typed: a day or a stretch of days, with times where they are known. */
public class When {
    private @Nullable LocalDate from;
    private @Nullable String fromTime;
    private @Nullable LocalDate to;
    private @Nullable String toTime;
    private boolean about;
    private boolean unknown;

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getFromTime() {
        return fromTime;
    }

    public void setFromTime(@Nullable String fromTime) {
        this.fromTime = fromTime;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable String getToTime() {
        return toTime;
    }

    public void setToTime(@Nullable String toTime) {
        this.toTime = toTime;
    }

    public boolean isAbout() {
        return about;
    }

    public void setAbout(boolean about) {
        this.about = about;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public void setUnknown(boolean unknown) {
        this.unknown = unknown;
    }
}
