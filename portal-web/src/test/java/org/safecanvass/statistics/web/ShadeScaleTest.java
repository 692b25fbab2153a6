package org.safecanvass.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "10, 5", "30, 5", "35, 10", "50, 10", "55, 15", "110, 25"})
    void bandsReachTheGreatestFigureInStepsOfFive(int greatest, int step) {
        var scale = ShadeScale.upTo(greatest);

        assertThat(scale.step()).isEqualTo(step);
        assertThat(scale.shade(Math.max(10, greatest))).isBetween(1, 5);
        assertThat(scale.shade(10)).isEqualTo(1);
    }

    @Test
    void namesItsBands() {
        assertThat(ShadeScale.upTo(30).bands("and more"))
                .containsExactly("10", "15", "20", "25", "30 and more");
        assertThat(ShadeScale.upTo(50).bands("and more"))
                .containsExactly("10–15", "20–25", "30–35", "40–45", "50 and more");
    }
}
