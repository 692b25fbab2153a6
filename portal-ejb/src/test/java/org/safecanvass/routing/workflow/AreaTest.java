package org.safecanvass.routing.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.CouncilKind;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.Hex;
import org.safecanvass.place.entity.HomeNation;
import org.safecanvass.place.entity.Point;

class AreaTest {
    @Test
    void aCouncilsAreaKnowsTheForceAndTheCountyAboveIt() {
        var lewes =
                Area.of(
                        new Council(
                                "E07000063",
                                "Lewes",
                                null,
                                "Lewes District Council",
                                HomeNation.ENGLAND,
                                "South East",
                                CouncilKind.NON_METROPOLITAN_DISTRICT,
                                "E10000011",
                                null,
                                "sussex",
                                "LEE",
                                "lewes",
                                "https://www.lewes-eastbourne.gov.uk/",
                                new Point(50.9, 0.0),
                                new Hex(0, 0)));

        assertThat(lewes.code(OrganisationKind.COUNTY)).isEqualTo("E10000011");
        assertThat(lewes.code(OrganisationKind.POLICE)).isEqualTo("sussex");
        assertThat(lewes.settles(OrganisationKind.COMBINED_AUTHORITY))
                .as("that there is none is settled, too")
                .isTrue();
        assertThat(lewes.settles(OrganisationKind.PARISH)).isFalse();
        assertThat(lewes.inNorthernIreland()).isFalse();
    }

    @Test
    void aCountysAreaLeavesTheDistrictOpen() {
        var county =
                Area.of(
                        new County(
                                "E10000011",
                                "East Sussex",
                                "East Sussex County Council",
                                "ESX",
                                "east-sussex",
                                "https://www.eastsussex.gov.uk/",
                                "sussex"));

        assertThat(county.settles(OrganisationKind.COUNTY)).isTrue();
        assertThat(county.settles(OrganisationKind.COUNCIL)).isFalse();
    }
}
