package org.safecanvass.content.entity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours in which a working-hours clock runs. */
public record WorkingWeek(
        DayOfWeek firstDay, DayOfWeek lastDay, LocalTime opens, LocalTime closes, ZoneId zone) {
    public boolean covers(DayOfWeek day) {
        return day.compareTo(firstDay) >= 0 && day.compareTo(lastDay) <= 0;
    }
}
