package org.safecanvass.statistics.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {

    @ParameterizedTest
    @CsvSource({
        // winter: London is UTC
        "2026-11-15T23:59:59.999Z, 2026-11-09",
        "2026-11-16T00:00:00Z, 2026-11-16",
        // summer: London is an hour ahead
        "2026-06-14T22:59:59.999Z, 2026-06-08",
        "2026-06-14T23:00:00Z, 2026-06-15",
        // the weeks in which the clocks change on Sunday
        "2026-03-29T22:59:59Z, 2026-03-23",
        "2026-03-29T23:00:00Z, 2026-03-30",
        "2026-10-25T23:59:59Z, 2026-10-19",
        "2026-10-26T00:00:00Z, 2026-10-26"
    })
    void aWeekBeginsOnMondayInLondon(Instant moment, LocalDate monday) {
        assertThat(Weeks.of(moment)).isEqualTo(monday);
        assertThat(Weeks.lastClosed(moment)).isEqualTo(monday.minusWeeks(1));
    }

    @Test
    void eachWeekBelongsToOneYearAndNoneIsLost() {
        var weeks =
                IntStream.rangeClosed(2024, 2034)
                        .boxed()
                        .flatMap(
                                year ->
                                        Weeks.firstOf(year)
                                                .datesUntil(
                                                        Weeks.lastOf(year).plusDays(1),
                                                        java.time.Period.ofWeeks(1))
                                                .peek(
                                                        week ->
                                                                assertThat(Weeks.yearOf(week))
                                                                        .isEqualTo(year)))
                        .toList();

        assertThat(weeks)
                .containsExactlyElementsOf(
                        Weeks.firstOf(2024)
                                .datesUntil(Weeks.firstOf(2035), java.time.Period.ofWeeks(1))
                                .toList());
    }
}
