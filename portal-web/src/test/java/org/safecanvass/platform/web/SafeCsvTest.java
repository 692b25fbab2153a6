package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1273 000000",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u200e=1",
                "\ufeff=1",
                "＝1",
                "＠x",
                "=a\nb"
            })
    void whatASpreadsheetWouldRunIsMadeText(String formula) {
        assertThat(SafeCsv.cell(formula)).isEqualTo("\"'" + formula + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ward", "a=b", "1-2", "Tŷ'r Cyffredin", "a,b", "a\r\nb"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(SafeCsv.cell(words)).isEqualTo("\"" + words + "\"");
    }

    @Test
    void aQuotationMarkIsDoubledAndNothingIsEmpty() {
        assertThat(SafeCsv.cell("he said \"go\"")).isEqualTo("\"he said \"\"go\"\"\"");
        assertThat(SafeCsv.cell(null)).isEqualTo("\"\"");
        assertThat(SafeCsv.cell(12)).isEqualTo("\"12\"");
    }

    @Test
    void aLineEndsAsRfc4180Says() throws IOException {
        var out = new StringBuilder();
        var csv = new SafeCsv(out);

        csv.line(List.of("a", 1));
        csv.line(Arrays.asList("b", null));

        assertThat(out).hasToString("\"a\",\"1\"\r\n\"b\",\"\"\r\n");
    }
}
