package org.safecanvass.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.statistics.entity.Breakdown;
import org.safecanvass.statistics.entity.Progress;
import org.safecanvass.statistics.workflow.CountIncidents;
import org.safecanvass.statistics.workflow.Dashboard;
import org.safecanvass.statistics.workflow.FigureRow;

/** The page of a council's figures; read once a request, since each reading is recorded. */
@Named
@RequestScoped
public class DashboardBacking {
    private static final Set<Progress> TILES =
            EnumSet.of(Progress.LOGGED, Progress.IN_HAND, Progress.ANSWERED);

    @Inject private CountIncidents countIncidents;
    @Inject private Gazetteer gazetteer;
    @Inject private FigureNames names;

    private @Nullable String year;
    private @Nullable Dashboard dashboard;
    private @Nullable WardMap map;

    public void load() {
        dashboard = countIncidents.view(YearParameter.parse(year)).orElse(null);
    }

    public @Nullable Dashboard getDashboard() {
        return dashboard;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public WeekChart getWeekChart() {
        return new WeekChart(shown().weeks().rows(), names::shortDay);
    }

    /** In words for who does not see the line. */
    public String getWeekSummary() {
        var weeks = shown().weeks();
        var best = weeks.shown().stream().max((a, b) -> a.incidents() - b.incidents());
        var last = names.figure(weeks.rows().get(weeks.rows().size() - 1));
        return best.map(
                        week ->
                                names.texts()
                                        .named(
                                                "dashboard.week.summary",
                                                "most",
                                                week.incidents(),
                                                "week",
                                                names.of(Breakdown.WEEK, week.item()),
                                                "last",
                                                last))
                .orElseGet(() -> names.texts().text("dashboard.week.summary.hidden"));
    }

    public WardMap getWardMap() {
        var known = map;
        if (known == null) {
            known =
                    new WardMap(
                            shown().wards().rows().stream()
                                    .map(this::place)
                                    .flatMap(Optional::stream)
                                    .toList());
            map = known;
        }
        return known;
    }

    /** The steps that the tiles tell of. */
    public List<FigureRow> getSteps() {
        return shown().progress().rows().stream()
                .filter(row -> TILES.contains(Progress.valueOf(row.item())))
                .toList();
    }

    public List<FigureRow> getLatestWeek() {
        var weeks = shown().weeks().rows();
        return weeks.isEmpty() ? List.of() : weeks.subList(weeks.size() - 1, weeks.size());
    }

    private Optional<WardMap.Place> place(FigureRow row) {
        return gazetteer
                .ward(row.item(), lastDay())
                .map(
                        ward ->
                                new WardMap.Place(
                                        row, names.of(Breakdown.WARD, row.item()), ward.hex()));
    }

    private LocalDate lastDay() {
        return shown().lastWeek().map(week -> week.plusDays(6)).orElse(shown().nextClose());
    }

    private Dashboard shown() {
        var read = dashboard;
        if (read == null) {
            throw new IllegalStateException("there are no figures to draw");
        }
        return read;
    }
}
