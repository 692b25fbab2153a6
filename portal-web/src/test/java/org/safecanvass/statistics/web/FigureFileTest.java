package org.safecanvass.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.platform.web.Texts;
import org.safecanvass.statistics.workflow.Dashboard;
import org.safecanvass.statistics.workflow.FigureRow;
import org.safecanvass.statistics.workflow.FigureTable;

class FigureFileTest {

    @Test
    void holdsGuardedFiguresAndTotalsOfWhatIsShown() throws IOException {
        var file = new StringBuilder();

        new FigureFile((breakdown, item) -> "Name of " + item, Texts.in(Locale.ENGLISH))
                .write(dashboard(), file);

        assertThat(file.toString())
                .startsWith("\ufeffTable,Code,Name,Incidents\r\n")
                .contains("By category,ARSON,Name of ARSON,fewer than 10\r\n")
                .contains("By category,VERBAL_ABUSE,Name of VERBAL_ABUSE,15\r\n")
                .contains("By category,,Total of what is shown,15\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1"})
    void aNameIsNoFormula(String name) {
        assertThat(FigureFile.inert(name)).isEqualTo("'" + name);
    }

    private static Dashboard dashboard() {
        var table =
                new FigureTable(
                        List.of(
                                new FigureRow("VERBAL_ABUSE", OptionalInt.of(15)),
                                new FigureRow("ARSON", OptionalInt.empty())));
        var none = new FigureTable(List.of());
        return new Dashboard(
                "E06000043",
                2026,
                List.of(2026),
                none,
                table,
                none,
                none,
                LocalDate.parse("2026-11-23"));
    }
}
