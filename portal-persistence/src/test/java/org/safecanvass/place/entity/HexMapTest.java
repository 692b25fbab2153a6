package org.safecanvass.place.entity;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexMapTest {
    private static final List<Map<String, String>> WARDS = ReferenceRows.of("ward");
    private static final List<Map<String, String>> SHIPPED = ReferenceRows.of("ward_hex");
    private static final String OLD = "2025-05-01";
    private static final String NEW = "2026-05-07";

    /**
     * The expected cells were made with hexmap.py of the project's design, in which only the source
     * of randomness was exchanged for java.util.Random's and neighbours are taken by index.
     */
    @ParameterizedTest
    @ValueSource(strings = {"E08000035", "E06000043", "W06000015"})
    void drawsWhatTheReferenceMethodDraws(String council) {
        Map<String, Hex> expected =
                cells(ReferenceRows.ofResource("/place/ward_hex_by_the_reference.csv"), council);

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(draw(council)).isEqualTo(expected);
    }

    /** A city, the smallest, one spread over islands, one in Northern Ireland. */
    @ParameterizedTest
    @ValueSource(strings = {"E06000043", "E06000053", "S12000027", "N09000009", "E07000098"})
    void drawsAgainWhatIsShipped(String council) {
        assertThat(draw(council)).isEqualTo(shipped(council, OLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E06000042", "E08000023"})
    void drawsAgainWhatIsShippedForWardsWithoutAPlace(String council) {
        List<Map<String, String>> old = wards(council, OLD);
        Map<String, Point> oldPoints = new LinkedHashMap<>();
        old.forEach(ward -> oldPoints.put(ward.get("name_en"), point(ward)));
        List<Map<String, String>> wards = wards(council, NEW);
        List<String> names = wards.stream().map(ward -> ward.get("name_en")).toList();

        List<Hex> cells = HexMap.of(WardSuccession.pointsOf(names, oldPoints));

        assertThat(byCode(wards, cells)).isEqualTo(shipped(council, NEW));
    }

    @Test
    void keepsTheWardsOfEachCouncilTogether() {
        Map<String, Set<Hex>> maps = new HashMap<>();
        SHIPPED.forEach(
                row ->
                        maps.computeIfAbsent(
                                        row.get("council_code") + row.get("vintage"),
                                        key -> new HashSet<>())
                                .add(hex(row)));

        assertThat(maps).hasSize(361 + 17);
        assertThat(maps.values()).allSatisfy(map -> assertThat(pieces(map)).isOne());
    }

    @Test
    void drawsTwoPlacesSideBySide() {
        List<Hex> cells = HexMap.of(List.of(new Point(51, 0), new Point(51, 1)));

        assertThat(cells.get(0).distanceTo(cells.get(1))).isOne();
        assertThat(cells.get(1).x()).isGreaterThan(cells.get(0).x());
    }

    @Test
    void drawsOnePlaceAndNone() {
        assertThat(HexMap.of(List.of(new Point(51, 0)))).containsExactly(new Hex(0, 0));
        assertThat(HexMap.of(List.of())).isEmpty();
    }

    private static Map<String, Hex> draw(String council) {
        List<Map<String, String>> wards = wards(council, OLD);
        return byCode(wards, HexMap.of(wards.stream().map(HexMapTest::point).toList()));
    }

    private static Map<String, Hex> byCode(List<Map<String, String>> wards, List<Hex> cells) {
        Map<String, Hex> byCode = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byCode.put(wards.get(i).get("code"), cells.get(i));
        }
        return byCode;
    }

    private static Map<String, Hex> shipped(String council, String vintage) {
        return cells(
                SHIPPED.stream().filter(row -> row.get("vintage").equals(vintage)).toList(),
                council);
    }

    private static Map<String, Hex> cells(List<Map<String, String>> rows, String council) {
        return rows.stream()
                .filter(row -> row.get("council_code").equals(council))
                .collect(toMap(row -> row.get("ward_code"), HexMapTest::hex));
    }

    private static List<Map<String, String>> wards(String council, String validFrom) {
        return WARDS.stream()
                .filter(row -> row.get("council_code").equals(council))
                .filter(row -> row.get("valid_from").equals(validFrom))
                .toList();
    }

    private static Point point(Map<String, String> ward) {
        return new Point(
                Double.parseDouble(ward.get("latitude")),
                Double.parseDouble(ward.get("longitude")));
    }

    private static Hex hex(Map<String, String> row) {
        return new Hex(Integer.parseInt(row.get("q")), Integer.parseInt(row.get("r")));
    }

    private static int pieces(Set<Hex> map) {
        Set<Hex> left = new HashSet<>(map);
        int pieces = 0;
        while (!left.isEmpty()) {
            pieces++;
            Deque<Hex> open = new ArrayDeque<>(List.of(left.iterator().next()));
            while (!open.isEmpty()) {
                Hex cell = open.pop();
                if (left.remove(cell)) {
                    Hex.DIRECTIONS.forEach(direction -> open.push(cell.plus(direction)));
                }
            }
        }
        return pieces;
    }
}
