package org.safecanvass.statistics.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safecanvass.statistics.entity.Breakdown;

class DisclosureControlTest {
    private static final LocalDate FIRST = Weeks.firstOf(2026);

    /** One report, known only to the attacker of these tests. */
    private record Incident(int id, LocalDate week, Map<Breakdown, String> items) {
        boolean isIn(Figure figure) {
            return figure.breakdown() == Breakdown.WEEK
                    ? week.equals(figure.week())
                    : !week.isAfter(figure.week())
                            && figure.item().equals(items.get(figure.breakdown()));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 10", "13, 15", "17, 15", "18, 20", "102, 100", "103, 105"})
    void roundsToFive(int count, int shown) {
        assertThat(DisclosureControl.protect(count)).hasValue(shown);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9"})
    void hidesFewerThanTen(int count) {
        assertThat(DisclosureControl.protect(count)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aFigureOfTheYearMovesOnlyByTensOfReports() {
        var figures =
                figuresOf("A", 9, 3, 6, 1, 25, 2).stream()
                        .filter(figure -> figure.breakdown() == Breakdown.CATEGORY)
                        .toList();

        assertThat(figures)
                .extracting(Figure::week, Figure::incidents)
                .containsExactly(tuple(week(1), 10), tuple(week(4), 45));
    }

    @Test
    void aWeekStandsForItselfAlone() {
        assertThat(figuresOf("A", 9, 13, 0, 10))
                .filteredOn(figure -> figure.breakdown() == Breakdown.WEEK)
                .extracting(Figure::item, Figure::incidents)
                .containsExactly(tuple(week(1).toString(), 15), tuple(week(3).toString(), 10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureStandsForTenOrMoreAndIsRoundedToFive(int seed) {
        var incidents = randomSet(seed);
        for (var figure : figures(incidents)) {
            int people = population(incidents, figure).size();

            assertThat(people).isGreaterThanOrEqualTo(10);
            assertThat(figure.incidents()).isBetween(people - 2, people + 2);
            assertThat(figure.incidents() % 5).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFiguresOfOneBreakdownDifferByAFewReports(int seed) {
        var incidents = randomSet(seed);
        var figures = figures(incidents);
        for (var one : figures) {
            for (var other : figures) {
                if (one.breakdown() == other.breakdown() && !one.equals(other)) {
                    assertThat(difference(incidents, one, other)).isGreaterThanOrEqualTo(10);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFiguresAtAllTellASmallDifferenceExactly(int seed) {
        var incidents = randomSet(seed);
        var figures = figures(incidents);
        for (var one : figures) {
            for (var other : figures) {
                int difference = difference(incidents, one, other);
                if (difference > 0 && difference < 10) {
                    int up = highest(one) - lowest(other);
                    int down = highest(other) - lowest(one);
                    int least = Math.max(0, Math.max(-up, -down));

                    assertThat(Math.max(up, down) - least).isGreaterThanOrEqualTo(2);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hiddenItemsLeaveNoTraceInTheirTable(int seed) {
        var incidents = randomSet(seed);
        for (var breakdown : List.of(Breakdown.CATEGORY, Breakdown.WARD, Breakdown.PROGRESS)) {
            var shown = ofBreakdown(figures(incidents), breakdown);
            var items = shown.stream().map(Figure::item).collect(toSet());
            var withoutHidden =
                    keep(incidents, incident -> items.contains(incident.items().get(breakdown)));

            assertThat(ofBreakdown(figures(withoutHidden), breakdown)).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hiddenWeeksLeaveNoTraceAmongTheWeeks(int seed) {
        var incidents = randomSet(seed);
        var shown = ofBreakdown(figures(incidents), Breakdown.WEEK);
        var weeks = shown.stream().map(Figure::week).collect(toSet());
        var withoutHidden = keep(incidents, incident -> weeks.contains(incident.week()));

        assertThat(ofBreakdown(figures(withoutHidden), Breakdown.WEEK)).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasShownNeverChanges(int seed) {
        var incidents = randomSet(seed);
        var all = figures(incidents);
        for (int weeks = 0; weeks < 12; weeks++) {
            var last = week(weeks);
            var soFar = figures(keep(incidents, incident -> !incident.week().isAfter(last)));

            assertThat(soFar).isEqualTo(all.stream().filter(f -> !f.week().isAfter(last)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreReportChangesNothingShownBefore(int seed) {
        var incidents = randomSet(seed);
        var target = week(8);
        var more = new ArrayList<>(incidents);
        more.add(incident(-1, target, "C0", "W0", "SENT"));

        assertThat(before(figures(more), target)).isEqualTo(before(figures(incidents), target));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** From a handful of reports to some hundred, in few or many categories and wards. */
    private static List<Incident> randomSet(int seed) {
        var random = new Random(seed);
        int size = 5 + random.nextInt(25 * (1 + seed % 12));
        int categories = 1 + random.nextInt(8);
        int wards = 1 + random.nextInt(10);
        var incidents = new ArrayList<Incident>();
        for (int id = 0; id < size; id++) {
            incidents.add(
                    incident(
                            id,
                            week(random.nextInt(12)),
                            "C" + random.nextInt(1 + random.nextInt(categories)),
                            "W" + random.nextInt(1 + random.nextInt(wards)),
                            random.nextInt(3) == 0 ? "LOGGED" : "SENT"));
        }
        return incidents;
    }

    private static Incident incident(
            int id, LocalDate week, String category, String ward, String progress) {
        return new Incident(
                id,
                week,
                Map.of(
                        Breakdown.CATEGORY,
                        category,
                        Breakdown.WARD,
                        ward,
                        Breakdown.PROGRESS,
                        progress));
    }

    private static List<Figure> figuresOf(String category, int... countsByWeek) {
        var incidents = new ArrayList<Incident>();
        for (int week = 0; week < countsByWeek.length; week++) {
            for (int one = 0; one < countsByWeek[week]; one++) {
                incidents.add(incident(incidents.size(), week(week), category, "W", "SENT"));
            }
        }
        return figures(incidents);
    }

    private static List<Figure> figures(List<Incident> incidents) {
        var weeks = new TreeMap<LocalDate, Map<Breakdown, Map<String, Integer>>>();
        incidents.stream()
                .collect(groupingBy(Incident::week))
                .forEach((week, those) -> weeks.put(week, counts(those)));
        return DisclosureControl.figures(
                weeks.entrySet().stream()
                        .map(week -> new WeekCounts(week.getKey(), week.getValue()))
                        .toList());
    }

    private static Map<Breakdown, Map<String, Integer>> counts(List<Incident> incidents) {
        var counts = new EnumMap<Breakdown, Map<String, Integer>>(Breakdown.class);
        for (var breakdown : List.of(Breakdown.CATEGORY, Breakdown.WARD, Breakdown.PROGRESS)) {
            counts.put(
                    breakdown,
                    incidents.stream()
                            .collect(
                                    groupingBy(
                                            incident -> incident.items().get(breakdown),
                                            TreeMap::new,
                                            summingInt(incident -> 1))));
        }
        return counts;
    }

    private static Set<Integer> population(List<Incident> incidents, Figure figure) {
        return incidents.stream()
                .filter(incident -> incident.isIn(figure))
                .map(Incident::id)
                .collect(toSet());
    }

    private static int difference(List<Incident> incidents, Figure one, Figure other) {
        var left = population(incidents, one);
        var right = population(incidents, other);
        var both = new HashSet<>(left);
        both.retainAll(right);
        return left.size() + right.size() - 2 * both.size();
    }

    /** The fewest reports that a figure can stand for. */
    private static int lowest(Figure figure) {
        return Math.max(10, figure.incidents() - 2);
    }

    private static int highest(Figure figure) {
        return figure.incidents() + 2;
    }

    private static List<Incident> keep(List<Incident> incidents, Predicate<Incident> which) {
        return incidents.stream().filter(which).toList();
    }

    private static List<Figure> ofBreakdown(List<Figure> figures, Breakdown breakdown) {
        return figures.stream().filter(figure -> figure.breakdown() == breakdown).toList();
    }

    private static List<Figure> before(List<Figure> figures, LocalDate week) {
        return figures.stream().filter(figure -> figure.week().isBefore(week)).toList();
    }

    private static LocalDate week(int number) {
        return FIRST.plusWeeks(number);
    }
}
