package org.safecanvass.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LondonTimeTest {
    private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate CLOCKS_BACK = LocalDate.of(2026, 10, 25);

    @ParameterizedTest
    @CsvSource({
        "18:30, 18:30",
        "18.30, 18:30",
        "1830, 18:30",
        "6:30pm, 18:30",
        "6 pm, 18:00",
        "12am, 00:00",
        "12:15 p.m., 12:15",
        "7:05, 07:05"
    })
    void readsTimesAsPeopleWriteThem(String typed, LocalTime meant) {
        assertThat(LondonTime.parse(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half past", "25:00", "18:75", "13pm", "0pm", "7", "", "18:30:99"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(LondonTime.parse(typed)).isEmpty();
    }

    @Test
    void knowsTheHourThatTheClocksJumpOver() {
        assertThat(LondonTime.isSkipped(CLOCKS_FORWARD, LocalTime.of(1, 30))).isTrue();
        assertThat(LondonTime.isSkipped(CLOCKS_FORWARD, LocalTime.of(2, 0))).isFalse();
    }

    @Test
    void takesTheFirstOfTwoEqualTimes() {
        var time = LocalTime.of(1, 30);

        assertThat(LondonTime.isTwice(CLOCKS_BACK, time)).isTrue();
        assertThat(LondonTime.instant(CLOCKS_BACK, time))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }
}
