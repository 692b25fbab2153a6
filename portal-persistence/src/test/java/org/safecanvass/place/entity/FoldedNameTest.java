package org.safecanvass.place.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brighton & Hove | brighton and hove",
                "Brighton&Hove | brighton and hove",
                "Ynys Môn | ynys mon",
                "ST. MARY’S | st marys",
                "St Mary's | st marys",
                "Stoke-on-Trent | stoke on trent",
                "Anderston/City/Yorkhill | anderston city yorkhill",
                "Hull,  City of | hull city of",
            })
    void comparesNamesAsPeopleSayThem(String name, String folded) {
        assertThat(FoldedName.of(name).text()).isEqualTo(folded);
    }

    @Test
    void doesNotSeeWhatCannotBeSeen() {
        assertThat(FoldedName.of("\u202eLe\0e\u200bds\ufeff").text()).isEqualTo("leeds");
    }

    @Test
    void readsNoMoreThanAName() {
        assertThat(FoldedName.of("x".repeat(50_000)).text()).hasSize(120);
    }
}
