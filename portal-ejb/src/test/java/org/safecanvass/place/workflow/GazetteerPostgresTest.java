package org.safecanvass.place.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.Named;
import org.safecanvass.place.entity.PoliceForce;

class GazetteerPostgresTest {
    private static final Gazetteer GAZETTEER = TestGazetteer.asShipped();
    private static final LocalDate LAST_DAY_OF_2025_WARDS = LocalDate.of(2026, 5, 6);
    private static final LocalDate FIRST_DAY_OF_2026_WARDS = LocalDate.of(2026, 5, 7);
    private static final String BRIGHTON = "E06000043";

    @Test
    void changesWardsOnTheDayTheyChange() {
        assertThat(wardsOn(LAST_DAY_OF_2025_WARDS)).isEqualTo(8_405);
        assertThat(wardsOn(FIRST_DAY_OF_2026_WARDS)).isEqualTo(8_413);
        assertThat(wardsOn(LocalDate.of(2019, 1, 1))).isEqualTo(8_405);
        assertThat(GAZETTEER.find("E05016631").matches()).hasSize(1);
        assertThat(GAZETTEER.ward("E05016631", LAST_DAY_OF_2025_WARDS)).isEmpty();
        assertThat(GAZETTEER.ward("E05016631", FIRST_DAY_OF_2026_WARDS)).isPresent();
    }

    private static long wardsOn(LocalDate day) {
        return GAZETTEER.councils().stream()
                .mapToLong(council -> GAZETTEER.wardsOf(council.code(), day).size())
                .sum();
    }

    @Test
    void keepsEveryHexagonToOneWard() {
        for (LocalDate day : List.of(LAST_DAY_OF_2025_WARDS, FIRST_DAY_OF_2026_WARDS)) {
            assertThat(GAZETTEER.councils())
                    .allSatisfy(
                            council ->
                                    assertThat(GAZETTEER.wardsOf(council.code(), day))
                                            .isNotEmpty()
                                            .extracting(ward -> ward.hex())
                                            .doesNotHaveDuplicates());
        }
        assertThat(GAZETTEER.councils()).extracting(Council::hex).doesNotHaveDuplicates();
    }

    @Test
    void knowsForcesCountiesConstituenciesAndParties() {
        assertThat(GAZETTEER.forces()).hasSize(48).filteredOn(PoliceForce::isSpecial).hasSize(3);
        assertThat(GAZETTEER.forceOf(GAZETTEER.council(BRIGHTON).orElseThrow()).id())
                .isEqualTo("sussex");
        assertThat(GAZETTEER.counties()).hasSize(21);
        assertThat(GAZETTEER.county("E10000011")).map(Named::nameEn).contains("East Sussex");
        assertThat(GAZETTEER.combinedAuthorities()).hasSize(15);
        assertThat(GAZETTEER.constituencies())
                .hasSize(650)
                .allSatisfy(c -> assertThat(c.councils()).isNotEmpty());
        assertThat(GAZETTEER.party("PP53")).get().extracting("shortName").isEqualTo("Labour");
    }

    @Test
    void speaksWelshWhereThereIsAWelshName() {
        Council cardiff = GAZETTEER.council("W06000015").orElseThrow();

        assertThat(cardiff.name(new Locale("cy"))).isEqualTo("Caerdydd");
        assertThat(cardiff.name(Locale.UK)).isEqualTo("Cardiff");
        assertThat(GAZETTEER.council(BRIGHTON).orElseThrow().name(new Locale("cy")))
                .isEqualTo("Brighton and Hove");
    }

    @ParameterizedTest
    @CsvSource({
        "E06000043, ENGLAND_SINGLE_TIER",
        "E08000035, ENGLAND_SINGLE_TIER",
        "E07000061, ENGLAND_TWO_TIER",
        "E09000001, LONDON",
        "E09000033, LONDON",
        "W06000015, WALES",
        "S12000036, SCOTLAND",
        "N09000003, NORTHERN_IRELAND"
    })
    void knowsHowLocalGovernmentIsBuilt(String council, PlaceKind kind) {
        assertThat(GAZETTEER.placeKindOf(GAZETTEER.council(council).orElseThrow())).isEqualTo(kind);
    }
}
