package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * A question for figures. By week, the period may be any part of one year; otherwise it must be the
 * whole year as far as it is published, since periods that overlap could be subtracted.
 *
 * @param council GSS code of the asker's own council
 * @param from null: the first day of the year of {@code to}, or of the newest with figures
 * @param to the last day asked for; null: the last published one
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
        var first = Weeks.firstOf(dashboard.year());
        var last = dashboard.lastWeek().map(week -> week.plusDays(6)).orElse(first.minusDays(1));
        var begin = from == null ? first : from;
        var end = to == null ? last : to;
        if (end.isBefore(begin) || Weeks.yearOf(begin) != Weeks.yearOf(end)) {
            throw DomainException.of(ErrorCode.INVALID);
        }
        var table = dashboard.table(by);
        if (by == Breakdown.WEEK) {
            return new CountedIncidents(council, begin, end, by, within(table, begin, end));
        }
        if (!begin.equals(first) || end.isBefore(last)) {
            throw DomainException.of(ErrorCode.INVALID);
        }
        return new CountedIncidents(council, first, last, by, table);
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
