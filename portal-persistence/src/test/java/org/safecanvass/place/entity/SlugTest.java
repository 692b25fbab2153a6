package org.safecanvass.place.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Brighton Pavilion, brighton-pavilion",
        "Brunswick & Adelaide, brunswick-adelaide",
        "Ynys Môn, ynys-mon",
        "St Mary's, st-marys",
        "Stoke-on-Trent Central, stoke-on-trent-central",
        "'Hull, City of', hull-city-of"
    })
    void writesNamesAsIdentifiersDo(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
