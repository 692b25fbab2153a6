package org.safecanvass.casework.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;

class TextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We passed it to [name of the organisation].",
                "Rydym wedi’i drosglwyddo i [enw’r sefydliad]."
            })
    void whatStandsInSquareBracketsMustBeFilledIn(String text) {
        assertThatThrownBy(() -> Texts.requireFilledIn("/text", text))
                .isInstanceOfSatisfying(
                        InvalidReport.class,
                        invalid ->
                                assertThat(invalid.errors())
                                        .containsExactly(FieldError.of("/text", "TO_FILL_IN")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n", "\u200b", "\u00a0\u2003\ufeff"})
    void wordsThatNobodySeesAreMissing(String text) {
        assertThatThrownBy(() -> Texts.require("/text", text))
                .isInstanceOfSatisfying(
                        InvalidReport.class,
                        invalid ->
                                assertThat(invalid.errors())
                                        .contains(FieldError.of("/text", "EMPTY_TEXT")));
    }

    @Test
    void filledInWordsAreTaken() {
        var text = "We passed it to Leeds City Council ] and [.";

        assertThat(Texts.requireFilledIn("/text", text)).isEqualTo(text);
    }
}
