package org.safecanvass.statistics.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.statistics.entity.Breakdown;

class FigureQuestionTest {
    private static final Dashboard DASHBOARD =
            new Dashboard(
                    "E06000043",
                    2026,
                    List.of(2026),
                    table("2025-12-29", "2026-01-05", "2026-01-12"),
                    table("ARSON"),
                    table("E05015403"),
                    table("SENT"),
                    LocalDate.parse("2026-01-26"));

    @ParameterizedTest
    @CsvSource({
        ", , 3",
        "2025-12-29, 2026-01-18, 3",
        "2025-12-30, 2026-01-18, 2",
        "2026-01-05, 2026-01-11, 1",
        "2026-01-05, 2026-01-10, 0",
        "2026-01-13, , 0",
        ", 2026-12-31, 3"
    })
    void weeksAreGivenWhenTheyLieWhollyInThePeriod(
            @Nullable LocalDate from, @Nullable LocalDate to, int weeks) {
        assertThat(ask(from, to, Breakdown.WEEK).figures().rows()).hasSize(weeks);
    }

    @ParameterizedTest
    @EnumSource(
            value = Breakdown.class,
            names = {"CATEGORY", "WARD", "PROGRESS"})
    void everythingElseIsGivenForTheWholeYearOnly(Breakdown by) {
        var whole = ask(null, null, by);

        assertThat(whole.from()).isEqualTo("2025-12-29");
        assertThat(whole.to()).isEqualTo("2026-01-18");
        assertThat(whole.figures()).isEqualTo(DASHBOARD.table(by));
        assertThat(ask(whole.from(), whole.to(), by)).isEqualTo(whole);
        assertThat(ask(whole.from(), LocalDate.parse("2027-01-03"), by)).isEqualTo(whole);
        var from = FieldError.of("from", "FIGURES_FROM", whole.from());
        var to = FieldError.of("to", "FIGURES_TO", whole.to());
        refuses("2026-01-05", "2026-01-18", by, from);
        refuses("2025-12-29", "2026-01-11", by, to);
        refuses("2026-01-05", "2026-01-11", by, from, to);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-12, 2026-01-05, 2027-01-03", "2026-01-05, 2027-01-04, 2027-01-03"})
    void aPeriodThatEndsBeforeItBeginsOrSpansYearsIsRefused(
            LocalDate from, LocalDate to, LocalDate lastOfYear) {
        refuses(
                from.toString(),
                to.toString(),
                Breakdown.WEEK,
                FieldError.of("to", "FIGURES_ONE_YEAR", from, lastOfYear));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-19, , from",
        "2019-05-01, , from",
        "2025-12-28, 2026-01-05, from",
        "+999999999-12-31, 2026-01-05, from",
        "2030-05-01, , from",
        ", 2019-05-01, to",
        ", 2027-01-04, to"
    })
    void aDayWithoutFiguresIsRefusedWithThoseThatAreThere(
            @Nullable String from, @Nullable String to, String field) {
        refuses(
                from,
                to,
                Breakdown.WEEK,
                FieldError.of(
                        field,
                        "FIGURES_NONE",
                        LocalDate.parse("2025-12-29"),
                        LocalDate.parse("2026-01-18")));
    }

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void beforeTheFirstWeekIsPublishedNothingIsCountedYet(Breakdown by) {
        var none = new FigureTable(List.of());
        var empty =
                new Dashboard(
                        "E06000043",
                        2026,
                        List.of(),
                        none,
                        none,
                        none,
                        none,
                        LocalDate.parse("2026-01-05"));

        var counted = new FigureQuestion("E06000043", null, null, by).answer(empty);

        assertThat(counted.figures().rows()).isEmpty();
        assertThat(counted.from()).isEqualTo("2025-12-29");
        assertThat(counted.to()).isEqualTo("2027-01-03");
    }

    @Test
    void aTotalIsTheSumOfWhatIsShown() {
        assertThat(DASHBOARD.weeks().total()).isEqualTo(30);
    }

    private static void refuses(
            @Nullable String from, @Nullable String to, Breakdown by, FieldError... errors) {
        assertThatThrownBy(() -> ask(day(from), day(to), by))
                .isInstanceOfSatisfying(
                        InvalidReport.class,
                        refusal -> assertThat(refusal.errors()).containsExactly(errors));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static CountedIncidents ask(
            @Nullable LocalDate from, @Nullable LocalDate to, Breakdown by) {
        return new FigureQuestion("E06000043", from, to, by).answer(DASHBOARD);
    }

    /** The first item is hidden, every other one has 15. */
    private static FigureTable table(String first, String... others) {
        var rows = new java.util.ArrayList<FigureRow>();
        rows.add(new FigureRow(first, OptionalInt.empty()));
        for (var other : others) {
            rows.add(new FigureRow(other, OptionalInt.of(15)));
        }
        return new FigureTable(rows);
    }
}
