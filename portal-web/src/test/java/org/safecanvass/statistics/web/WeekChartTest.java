package org.safecanvass.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.safecanvass.statistics.workflow.FigureRow;

class WeekChartTest {

    @Test
    void hiddenWeeksStandAtFiveAndAreHollow() {
        var chart = chart(0, 20, 0);

        assertThat(chart.getDots())
                .containsExactly(
                        new WeekChart.Dot("40.0", "132.5", true),
                        new WeekChart.Dot("400.0", "20.0", false),
                        new WeekChart.Dot("760.0", "132.5", true));
        assertThat(chart.getPath()).isEqualTo("M40.0 132.5L400.0 20.0L760.0 132.5");
    }

    @Test
    void aWholeYearHasFewLabelsAndLines() {
        var figures = new int[53];
        figures[20] = 185;
        var chart = chart(figures);

        assertThat(chart.getDots()).hasSize(53);
        assertThat(chart.getDays()).hasSizeLessThanOrEqualTo(8);
        assertThat(chart.getLines())
                .extracting(WeekChart.Mark::text)
                .containsExactly("50", "100", "150", "200");
    }

    @Test
    void aSingleWeekStandsInTheMiddle() {
        assertThat(chart(15).getDots()).containsExactly(new WeekChart.Dot("400.0", "57.5", false));
    }

    private static WeekChart chart(int... figures) {
        var weeks = new ArrayList<FigureRow>();
        var monday = LocalDate.parse("2025-12-29");
        for (int figure : figures) {
            weeks.add(
                    new FigureRow(
                            monday.plusWeeks(weeks.size()).toString(),
                            figure == 0 ? OptionalInt.empty() : OptionalInt.of(figure)));
        }
        return new WeekChart(List.copyOf(weeks), LocalDate::toString);
    }
}
