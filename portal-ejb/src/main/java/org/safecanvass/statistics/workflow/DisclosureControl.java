package org.safecanvass.statistics.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * Decides what may be shown, so that nobody can be picked out. A count under ten is hidden, any
 * other is rounded to five. The figure of a week is for that week alone; any other is for the year
 * so far and moves only when at least ten more reports came in, so that neither a figure nor the
 * difference of two figures of one item ever stands for fewer than ten. There is no figure for
 * everything: totals are sums of what is shown. The reasons are in {@code
 * docs/adr/0013-figures-by-tens.md}.
 */
final class DisclosureControl {
    static final int FEWEST = 10;
    static final int STEP = 5;

    private final Map<Breakdown, Map<String, Running>> running = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private DisclosureControl() {}

    /** The count as it may be shown; empty when it may not. */
    static OptionalInt protect(int count) {
        return count < FEWEST ? OptionalInt.empty() : OptionalInt.of(rounded(count));
    }

    /**
     * The figures of a year, by the weeks at whose close they are first shown. A later week never
     * changes those of earlier ones.
     *
     * @param year closed weeks of one year
     */
    static List<Figure> figures(List<WeekCounts> year) {
        var control = new DisclosureControl();
        year.stream().sorted(Comparator.comparing(WeekCounts::week)).forEach(control::close);
        return control.figures;
    }

    private void close(WeekCounts week) {
        show(Breakdown.WEEK, week.week().toString(), week, protect(week.total()));
        week.incidents()
                .forEach(
                        (breakdown, items) ->
                                items.forEach((item, count) -> add(breakdown, item, week, count)));
    }

    private void add(Breakdown breakdown, String item, WeekCounts week, int count) {
        var soFar =
                running.computeIfAbsent(breakdown, any -> new TreeMap<>())
                        .computeIfAbsent(item, any -> new Running());
        show(breakdown, item, week, soFar.add(count));
    }

    private void show(Breakdown breakdown, String item, WeekCounts week, OptionalInt shown) {
        shown.ifPresent(count -> figures.add(new Figure(breakdown, item, week.week(), count)));
    }

    private static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    /** An item's count in the year so far, and how much of it stands in the figure shown. */
    private static final class Running {
        private int counted;
        private int inFigure;

        OptionalInt add(int count) {
            counted += count;
            if (counted - inFigure < FEWEST) {
                return OptionalInt.empty();
            }
            inFigure = counted;
            return OptionalInt.of(rounded(counted));
        }
    }
}
