package org.safecanvass.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.safecanvass.place.entity.Hex;
import org.safecanvass.statistics.workflow.FigureRow;

class WardMapTest {

    @Test
    void cellsLieSideBySideWithinThePicture() {
        var map = map(place("Wish", 10, 5, 0), place("Regency", 30, 6, 0));

        assertThat(map.getCells())
                .extracting(WardMap.Cell::at)
                .containsExactly("translate(40.0 40.0)", "translate(105.8 40.0)");
        assertThat(map.getViewBox()).isEqualTo("0 0 146 80");
    }

    @Test
    void aHiddenWardHasNoShadeAndNoNumber() {
        var cell = map(place("Wish", 0, 0, 0), place("Regency", 30, 1, 0)).getCells().get(0);

        assertThat(cell.hidden()).isTrue();
        assertThat(cell.shade()).isZero();
        assertThat(cell.incidents()).isZero();
    }

    @Test
    void longNamesTakeAtMostThreeLines() {
        assertThat(linesOf("Moulsecoomb & Bevendean"))
                .containsExactly("Moulsecoomb", "& Bevendean");
        assertThat(linesOf("St Mary Cray and Orpington Village Park"))
                .containsExactly("St Mary Cray", "and", "Orpington Village Park");
        assertThat(linesOf("Wish")).containsExactly("Wish");
    }

    @Test
    void aCouncilWithoutCellsHasAnEmptyMap() {
        assertThat(map().getCells()).isEmpty();
        assertThat(map().getViewBox()).isEqualTo("0 0 80 80");
    }

    private static List<String> linesOf(String name) {
        return map(place(name, 10, 0, 0)).getCells().get(0).lines().stream()
                .map(WardMap.NameLine::text)
                .toList();
    }

    private static WardMap map(WardMap.Place... places) {
        return new WardMap(List.of(places));
    }

    private static WardMap.Place place(String name, int figure, int q, int r) {
        return new WardMap.Place(
                new FigureRow(
                        "E0" + name.length(),
                        figure == 0 ? OptionalInt.empty() : OptionalInt.of(figure)),
                name,
                new Hex(q, r));
    }
}
