package org.safecanvass.incident.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private final Random random = new Random(20261121);

    @Test
    void whatIsDrawnIsReadAgainAlsoAsPeopleTypeIt() {
        for (int i = 0; i < 10_000; i++) {
            var drawn = Reference.draw(random);
            assertThat(drawn.text()).matches("SC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
            var typed =
                    drawn.text()
                            .toLowerCase()
                            .replace("-", " ")
                            .replace('0', 'o')
                            .replace('1', 'l');
            assertThat(Reference.parse(typed)).contains(drawn);
        }
    }

    @Test
    void oneWrongSymbolIsNoticed() {
        var drawn = Reference.draw(random).text();
        for (int at = 3; at < drawn.length(); at++) {
            if (drawn.charAt(at) == '-') {
                continue;
            }
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                var wrong = drawn.substring(0, at) + other + drawn.substring(at + 1);
                assertThat(Reference.parse(wrong).isPresent()).isEqualTo(wrong.equals(drawn));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SC-", "SC-UUUU-UUUU", "SC-0000-00001", "'; drop table report; --"})
    void nonsenseIsNoReference(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
    }
}
