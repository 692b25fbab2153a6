package org.safecanvass.place.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WardSuccessionTest {
    private static final Point NORTH = new Point(54, -1);
    private static final Point SOUTH = new Point(53, -1);
    private static final Point WEST = new Point(53, -2);
    private static final Map<String, Point> OLD =
            Map.of("Beacon and Bents", NORTH, "Harton", SOUTH, "Whiteleas", WEST);

    @Test
    void drawsAWardWhereTheOldOneOfItsNameWas() {
        assertThat(WardSuccession.pointsOf(List.of("Beacon & Bents", "Harton"), OLD))
                .containsExactly(NORTH, SOUTH);
    }

    @Test
    void prefersTheWholeNameToACommonWord() {
        assertThat(WardSuccession.pointsOf(List.of("Harton Moor", "Harton"), OLD).get(1))
                .isEqualTo(SOUTH);
    }

    @Test
    void drawsARenamedWardOnGroundThatNobodyElseCovers() {
        assertThat(WardSuccession.pointsOf(List.of("Hedworth", "Harton", "Bents"), OLD))
                .containsExactly(WEST, SOUTH, NORTH);
    }

    @Test
    void findsRoomForMoreWardsThanThereWere() {
        assertThat(WardSuccession.pointsOf(List.of("A", "B", "C", "D", "E"), OLD))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }
}
