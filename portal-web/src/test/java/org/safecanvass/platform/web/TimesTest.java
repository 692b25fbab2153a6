package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant MORNING = Instant.parse("2026-11-18T10:14:00Z");

    @Test
    void aMomentReadsAsPeopleSayIt() {
        assertThat(Times.format("times.full", MORNING, Locale.ENGLISH))
                .isEqualTo("Wednesday 18 November 2026 at 10:14");
        assertThat(Times.format("times.full", MORNING, Language.WELSH))
                .isEqualTo("Dydd Mercher 18 Tachwedd 2026 am 10:14");
    }

    @Test
    void inSummerTheClockIsAnHourAhead() {
        assertThat(
                        Times.format(
                                "times.brief",
                                Instant.parse("2026-06-01T08:02:00Z"),
                                Locale.ENGLISH))
                .isEqualTo("1 Jun 09:02");
    }
}
