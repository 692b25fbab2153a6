package org.safecanvass.statistics.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.statistics.entity.Breakdown;

/** Puts a council's published figures into tables, as the council. */
@ApplicationScoped
public class DashboardReader {
    @Inject private TenantScope scope;
    @Inject private PublishWeeks publishWeeks;
    @Inject private Instance<PublicationHold> holds;
    @Inject private FigureItems items;
    @Inject private Clock clock;

    Dashboard read(UUID tenant, String council, @Nullable Integer wanted) {
        try {
            var weeks = publishedWeeks(tenant);
            var years = years(weeks);
            int year = wanted != null && years.contains(wanted) ? wanted : newest(years);
            var figures = PublishedFigures.ofYear(scope.connection(), year);
            if (wanted == null && figures.isEmpty() && years.contains(year - 1)) {
                year--;
                figures = PublishedFigures.ofYear(scope.connection(), year);
            }
            return dashboard(council, year, years, weeks, figures);
        } catch (SQLException e) {
            throw new IllegalStateException("the figures could not be read", e);
        }
    }

    private List<LocalDate> publishedWeeks(UUID tenant) throws SQLException {
        var weeks = PublishedFigures.weeks(scope.connection());
        if (weeks.contains(Weeks.lastClosed(clock.instant()))
                || holds.stream().anyMatch(PublicationHold::holds)) {
            return weeks;
        }
        publishWeeks.publish(tenant);
        return PublishedFigures.weeks(scope.connection());
    }

    private Dashboard dashboard(
            String council,
            int year,
            List<Integer> years,
            List<LocalDate> weeks,
            PublishedFigures figures) {
        var ofYear = weeks.stream().filter(week -> Weeks.yearOf(week) == year).toList();
        var lastDay =
                ofYear.isEmpty() ? Weeks.firstOf(year) : ofYear.get(ofYear.size() - 1).plusDays(6);
        return new Dashboard(
                council,
                year,
                years,
                table(figures, Breakdown.WEEK, ofYear.stream().map(LocalDate::toString).toList()),
                table(figures, Breakdown.CATEGORY, items.categories()).greatestFirst(),
                table(
                                figures,
                                Breakdown.WARD,
                                items.wards(council, lastDay, figures.items(Breakdown.WARD)))
                        .greatestFirst(),
                table(figures, Breakdown.PROGRESS, items.progress()),
                Weeks.of(clock.instant()).plusWeeks(1));
    }

    private static FigureTable table(
            PublishedFigures figures, Breakdown breakdown, List<String> items) {
        return new FigureTable(
                items.stream()
                        .map(item -> new FigureRow(item, figures.of(breakdown, item)))
                        .toList());
    }

    private static List<Integer> years(List<LocalDate> weeks) {
        return weeks.stream()
                .map(Weeks::yearOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private int newest(List<Integer> years) {
        return years.isEmpty() ? Weeks.yearOf(Weeks.of(clock.instant())) : years.get(0);
    }
}
