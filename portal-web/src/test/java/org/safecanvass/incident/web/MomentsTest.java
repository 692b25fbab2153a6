package org.safecanvass.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safecanvass.incident.workflow.FieldError;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final When when = new When();

    @Test
    void dayAndTimeAreAPoint() {
        when.setFrom(LocalDate.of(2026, 7, 1));
        when.setFromTime("18:30");

        var moments = Moments.of(when, NOW);

        assertThat(moments.from()).isEqualTo(Instant.parse("2026-07-01T17:30:00Z"));
        assertThat(moments.to()).isNull();
        assertThat(moments.about()).isFalse();
    }

    @Test
    void dayWithoutTimeIsTheWholeDayAndAbout() {
        when.setFrom(LocalDate.of(2026, 11, 17));

        var moments = Moments.of(when, NOW);

        assertThat(moments.from()).isEqualTo(Instant.parse("2026-11-17T00:00:00Z"));
        assertThat(moments.to()).isEqualTo(Instant.parse("2026-11-17T23:59:00Z"));
        assertThat(moments.about()).isTrue();
    }

    @Test
    void todayEndsNow() {
        when.setFrom(LocalDate.of(2026, 11, 22));

        assertThat(Moments.of(when, NOW).to()).isEqualTo(NOW);
    }

    @Test
    void periodRunsToItsLastTime() {
        when.setFrom(LocalDate.of(2026, 11, 1));
        when.setTo(LocalDate.of(2026, 11, 3));
        when.setToTime("9am");

        assertThat(Moments.of(when, NOW).to()).isEqualTo(Instant.parse("2026-11-03T09:00:00Z"));
    }

    @Test
    void missingDateIsAFaultUnlessItIsNotKnown() {
        assertThat(Moments.of(when, NOW).faults())
                .containsExactly(FieldError.of("from", "DATE_MISSING"));

        when.setUnknown(true);

        assertThat(Moments.of(when, NOW).faults()).isEmpty();
    }

    @Test
    void unreadableAndSkippedTimesAreFaultsOfTheirFields() {
        when.setFrom(LocalDate.of(2026, 3, 29));
        when.setFromTime("01:30");
        when.setTo(LocalDate.of(2026, 3, 30));
        when.setToTime("soon");

        assertThat(Moments.of(when, NOW).faults())
                .containsExactly(
                        FieldError.of("fromTime", "TIME_SKIPPED"), FieldError.of("toTime", "TIME"));
    }

    @Test
    void saysWhenATimeWasTwice() {
        when.setFrom(LocalDate.of(2026, 10, 25));
        when.setFromTime("01:30");

        assertThat(Moments.of(when, NOW).twice()).isTrue();
    }
}
