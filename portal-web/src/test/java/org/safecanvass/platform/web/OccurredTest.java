package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OccurredTest {
    /** Midnight in London while the clocks are an hour ahead. */
    private static final Instant MIDNIGHT = Instant.parse("2026-06-30T23:00:00Z");

    private static final Instant EVENING = Instant.parse("2026-07-01T22:59:00Z");

    @Test
    void aDayFromItsFirstMinuteIsADay() {
        assertThat(new Occurred(MIDNIGHT, EVENING, true).isWholeDays()).isTrue();
    }

    @Test
    void whatHasATimeOrIsExactIsNone() {
        assertThat(new Occurred(MIDNIGHT, EVENING, false).isWholeDays()).isFalse();
        assertThat(new Occurred(MIDNIGHT, null, true).isWholeDays()).isFalse();
        assertThat(new Occurred(MIDNIGHT.plusSeconds(60), EVENING, true).isWholeDays()).isFalse();
    }
}
