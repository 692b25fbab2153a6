package org.safecanvass.place.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "BN1 1JE, BN1, BN1 1, 143",
        "bn11je, BN1, BN1 1, 143",
        "'  sw1a  0aa ', SW1A, SW1A 0, 0",
        "SW1AOAA, SW1A, SW1A 0, 0",
        "W1A 1ZZ, W1A, W1A 1, 399",
        "M1 1AA, M1, M1 1, 0",
        "BN1 1CA, BN1, BN1 1, -1"
    })
    void readsWhatPeopleWrite(String typed, String district, String sector, int unit) {
        Postcode postcode = Postcode.parse(typed).orElseThrow();

        assertThat(postcode.district()).isEqualTo(district);
        assertThat(postcode.sector()).isEqualTo(sector);
        assertThat(postcode.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BN1",
                "BN1 1",
                "BN1 1J",
                "1BN 1JE",
                "BN1 1JEE",
                "BNI 1JE",
                "BN1-1JE",
                "Brighton"
            })
    void refusesWhatIsNoPostcode(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 50_000})
    void readsNothingLongerThanAPostcodeWithSpaces(int length) {
        assertThat(Postcode.parse("BN1 1JE" + " ".repeat(length - 7))).isEmpty();
    }
}
