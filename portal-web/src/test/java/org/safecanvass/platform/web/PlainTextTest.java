package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of("a\u0000b\u0007c", "abc"),
                Arguments.of("one\r\ntwo\rthree\n", "one\ntwo\nthree"),
                Arguments.of("  \u202Eevil \uD83D\uDE00 <b>  ", "\u202Eevil \uD83D\uDE00 <b>"),
                Arguments.of("w\u0302r", "\u0175r"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void keepsWordsAndDropsControls(String typed, String kept) {
        assertThat(new PlainText().getAsObject(null, null, typed)).isEqualTo(kept);
        assertThat(PlainText.given(typed)).isEqualTo(kept);
    }

    @Test
    void aParameterOfWhichNothingIsLeftIsNotGiven() {
        assertThat(PlainText.given("\u0000")).isNull();
        assertThat(PlainText.given("  ")).isNull();
        assertThat(PlainText.given(null)).isNull();
    }
}
