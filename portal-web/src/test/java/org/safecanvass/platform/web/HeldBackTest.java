package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldBackTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "60, 1", "61, 2", "3600, 60", "soon, 1", ", 1"})
    void secondsAreRoundedUpToMinutes(String seconds, int minutes) {
        assertThat(HeldBack.minutes(seconds)).isEqualTo(minutes);
    }

    @Test
    void onlyADraftsIdIsRepeatedInAnAddress() {
        var id = "01a20157-fd78-7357-a8d4-bedc636ab4c9";

        assertThat(HeldBack.draft(id)).isEqualTo(id);
        assertThat(HeldBack.draft("x&next=//evil.example")).isEmpty();
        assertThat(HeldBack.draft(null)).isEmpty();
    }
}
