package org.safecanvass.place.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.place.entity.ElectionId;
import org.safecanvass.place.entity.Slug;

class ElectionIdsPostgresTest {
    private static final Gazetteer GAZETTEER = TestGazetteer.asShipped();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "local.brighton-and-hove.2027-05-06, E06000043, -, -",
                "local.brighton-and-hove.regency.2027-05-06, E06000043, regency, E05015411",
                "local.brighton-and-hove.brunswick-adelaide.by.2026-10-01, E06000043, brunswick-adelaide, E05015398",
                "local.kent.maidstone-central.2029-05-03, E10000016, maidstone-central, -",
                "local.city-of-edinburgh.2027-05-06, S12000036, -, -",
                "mayor.west-midlands.2028-05-04, E47000007, -, -",
                "pcc.sussex.2028-05-04, E23000033, -, -",
                "parl.brighton-pavilion.2029-05-03, -, brighton-pavilion, E14001130",
                "gla.a.2028-05-04, -, -, -",
                "sp.c.aberdeen-central.2026-05-07, -, aberdeen-central, -",
            })
    void readsIdentifiersOfElections(String id, String area, String division, String code) {
        ElectionId election = GAZETTEER.election(id).orElseThrow();

        assertThat(election.text()).isEqualTo(id);
        assertThat(election.day()).isEqualTo(id.substring(id.length() - 10));
        assertThat(election.byElection()).isEqualTo(id.contains(".by."));
        assertThat(election.organisation() == null ? null : election.organisation().areaCode())
                .isEqualTo(area);
        assertThat(election.division()).isEqualTo(division);
        assertThat(election.divisionCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "local",
                "local.2027-05-06",
                "local.nowhere.2027-05-06",
                "local.brighton-and-hove.2027-02-30",
                "local.brighton-and-hove.narnia.2027-05-06",
                "local.brighton-and-hove.regency.west.2027-05-06",
                "local.Brighton-and-Hove.2027-05-06",
                "local..2027-05-06",
                "local.brighton-and-hove.2027-05-06 ",
                "local.by.2027-05-06",
                "parl.narnia.2029-05-03",
                "parish.lewes.2027-05-06",
                "mayor.kent.narnia.2027-05-06",
                "sp.x.aberdeen-central.2026-05-07",
            })
    void refusesIdentifiersThatNameWhatIsNotKnown(String id) {
        assertThat(GAZETTEER.election(id)).isEmpty();
    }

    @Test
    void agreesWithEveryConstituencyOfTheLastGeneralElection() {
        assertThat(GAZETTEER.constituencies())
                .allSatisfy(
                        c -> {
                            String id = "parl." + Slug.of(c.nameEn()) + ".2024-07-04";
                            assertThat(GAZETTEER.election(id).orElseThrow().divisionCode())
                                    .isEqualTo(c.code());
                        });
    }
}
