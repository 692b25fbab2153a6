package org.safecanvass.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safecanvass.statistics.workflow.FigureRow;

/** One line over the weeks, laid out; a hidden week stands at five, which tells nothing. */
public final class WeekChart {
    private static final double LEFT = 40;
    private static final double RIGHT = 760;
    private static final double TOP = 20;
    private static final double BASE = 170;
    private static final int HIDDEN_AT = 5;
    private static final int LABELS = 8;
    private static final int[] STEPS = {10, 20, 50, 100, 200, 500, 1_000};

    private final List<FigureRow> weeks;
    private final int highest;
    private final Function<LocalDate, String> dayName;

    /** A dot of the line. */
    public record Dot(String x, String y, boolean hidden) {}

    /** A word or number beside an axis, or a line across. */
    public record Mark(String x, String y, String text) {}

    WeekChart(List<FigureRow> weeks, Function<LocalDate, String> dayName) {
        this.weeks = weeks;
        this.dayName = dayName;
        int most = weeks.stream().mapToInt(FigureRow::incidents).max().orElse(0);
        int step = step(most);
        highest = Math.max(1, (most + step - 1) / step) * step;
    }

    public List<Dot> getDots() {
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> new Dot(text(x(i)), text(y(weeks.get(i))), weeks.get(i).hidden()))
                .toList();
    }

    public String getPath() {
        return getDots().stream()
                .map(dot -> dot.x() + " " + dot.y())
                .collect(Collectors.joining("L", "M", ""));
    }

    public List<Mark> getLines() {
        var lines = new ArrayList<Mark>();
        for (int value = step(highest); value <= highest; value += step(highest)) {
            lines.add(new Mark(text(LEFT - 8), text(y(value)), Integer.toString(value)));
        }
        return lines;
    }

    public List<Mark> getDays() {
        int every = (weeks.size() + LABELS - 1) / LABELS;
        return IntStream.range(0, weeks.size())
                .filter(i -> i % Math.max(1, every) == 0)
                .mapToObj(i -> new Mark(text(x(i)), "190", day(i)))
                .toList();
    }

    private String day(int week) {
        return dayName.apply(LocalDate.parse(weeks.get(week).item()));
    }

    private double x(int week) {
        return weeks.size() == 1
                ? (LEFT + RIGHT) / 2
                : LEFT + (RIGHT - LEFT) * week / (weeks.size() - 1);
    }

    private double y(FigureRow week) {
        return y(week.hidden() ? HIDDEN_AT : week.incidents());
    }

    private double y(int value) {
        return BASE - (BASE - TOP) * value / highest;
    }

    /** At most five lines across. */
    private static int step(int most) {
        for (int step : STEPS) {
            if (most <= 5 * step) {
                return step;
            }
        }
        return most;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
