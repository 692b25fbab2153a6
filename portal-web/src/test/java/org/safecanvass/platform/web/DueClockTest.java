package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueClockTest {
    private static final Instant FROM = Instant.parse("2026-11-18T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-18T12:00:00Z");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void calmWhileMoreThanAQuarterIsLeft() {
        var clock = DueClock.at(Instant.parse("2026-11-18T10:00:00Z"), FROM, DUE, ENGLISH);
        assertThat(clock)
                .isEqualTo(new DueClock("Due in 2 h", "", "M8 8V2.8A5.2 5.2 0 0 1 8.0 13.2z"));
    }

    @Test
    void soonInTheLastQuarter() {
        var clock = DueClock.at(Instant.parse("2026-11-18T11:18:00Z"), FROM, DUE, ENGLISH);
        assertThat(clock.state()).isEqualTo("soon");
        assertThat(clock.words()).isEqualTo("Due in 42 min");
    }

    @Test
    void lateAfterTheHour() {
        var clock = DueClock.at(Instant.parse("2026-11-18T12:12:00Z"), FROM, DUE, ENGLISH);
        assertThat(clock.state()).isEqualTo("late");
        assertThat(clock.words()).isEqualTo("Overdue 12 min");
    }
}
