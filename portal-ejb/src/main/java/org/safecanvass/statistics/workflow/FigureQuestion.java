package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * A question for figures. By week, the period may be any part of one year; otherwise it must be the
 * whole year as far as it is published, since periods that overlap could be subtracted.
 *
 * @param council GSS code of the asker's own council
 * @param from null: the first day of the year of {@code to}, or of the newest with figures
 * @param to the last day asked for; null: the last published one, or that of the year when none is
 *     published
 */
public record FigureQuestion(
        String council, @Nullable LocalDate from, @Nullable LocalDate to, Breakdown by) {

    @Nullable Integer year() {
        if (from != null) {
            return Weeks.yearOf(from);
        }
        return to == null ? null : Weeks.yearOf(to);
    }

    CountedIncidents answer(Dashboard dashboard) {
        var span = FigureSpan.of(from, to, dashboard);
        span.requireOneYear();
        var table = dashboard.table(by);
        if (by == Breakdown.WEEK) {
            var weeks = within(table, span.begin(), span.end());
            return new CountedIncidents(council, span.begin(), span.end(), by, weeks);
        }
        span.requireWholeYear();
        return new CountedIncidents(council, span.first(), span.last(), by, table);
    }

    /** Whole weeks only. */
    private static FigureTable within(FigureTable weeks, LocalDate begin, LocalDate end) {
        return new FigureTable(
                weeks.rows().stream()
                        .filter(row -> !LocalDate.parse(row.item()).isBefore(begin))
                        .filter(row -> !LocalDate.parse(row.item()).plusDays(6).isAfter(end))
                        .toList());
    }
}
