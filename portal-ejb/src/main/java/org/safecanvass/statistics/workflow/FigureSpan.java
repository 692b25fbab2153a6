package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;

/**
 * The days of a question for figures. What is refused is told with the days that may be asked for.
 *
 * @param first the first day of the year that is read
 * @param last its last published day; its last day at all when none is published
 * @param oldest the first day of the oldest year with figures
 */
record FigureSpan(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate first,
        LocalDate last,
        LocalDate oldest) {

    static FigureSpan of(@Nullable LocalDate from, @Nullable LocalDate to, Dashboard dashboard) {
        int year = dashboard.year();
        var years = dashboard.years();
        return new FigureSpan(
                from,
                to,
                Weeks.firstOf(year),
                dashboard.lastWeek().orElse(Weeks.lastOf(year)).plusDays(6),
                Weeks.firstOf(years.isEmpty() ? year : years.get(years.size() - 1)));
    }

    LocalDate begin() {
        return from == null ? first : from;
    }

    LocalDate end() {
        return to == null ? last : to;
    }

    void requireOneYear() {
        int year = Weeks.yearOf(begin());
        if (!end().isBefore(begin()) && Weeks.yearOf(end()) == year) {
            return;
        }
        if (from == null) {
            throw refusal(FieldError.of("to", "FIGURES_NONE", oldest, last));
        }
        int read = Weeks.yearOf(first);
        if (to == null || year != read) {
            throw refusal(FieldError.of("from", "FIGURES_NONE", oldest, last));
        }
        var lastOfYear = Weeks.lastOf(read).plusDays(6);
        throw refusal(FieldError.of("to", "FIGURES_ONE_YEAR", from, lastOfYear));
    }

    /** All days of the year as far as it is published. */
    void requireWholeYear() {
        var errors = new ArrayList<FieldError>();
        if (!begin().equals(first)) {
            errors.add(FieldError.of("from", "FIGURES_FROM", first));
        }
        if (end().isBefore(last)) {
            errors.add(FieldError.of("to", "FIGURES_TO", last));
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
    }

    private static InvalidReport refusal(FieldError error) {
        return new InvalidReport(List.of(error));
    }
}
