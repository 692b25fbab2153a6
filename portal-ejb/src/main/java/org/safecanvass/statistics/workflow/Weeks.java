package org.safecanvass.statistics.workflow;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/**
 * The weeks of the figures: from Monday 00:00 in London, named by that Monday. A year is that of
 * ISO 8601, so that it consists of whole weeks and each week belongs to one year.
 */
public final class Weeks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Weeks() {}

    public static LocalDate of(Instant moment) {
        return moment.atZone(LONDON).toLocalDate().with(previousOrSame(MONDAY));
    }

    /** The newest week that is over. */
    public static LocalDate lastClosed(Instant now) {
        return of(now).minusWeeks(1);
    }

    public static int yearOf(LocalDate week) {
        return week.get(IsoFields.WEEK_BASED_YEAR);
    }

    public static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 4).with(previousOrSame(MONDAY));
    }

    public static LocalDate lastOf(int year) {
        return firstOf(year + 1).minusWeeks(1);
    }
}
