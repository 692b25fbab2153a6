package org.safecanvass.casework.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePlaceTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Test
    void aPlaceIsReadAsItWasWrittenToTheMicrosecond() {
        var place = new QueuePlace(2, NOON, UUID.randomUUID());
        var endless = new QueuePlace(3, NEVER, UUID.randomUUID());

        assertThat(QueuePlace.parse(place.toString())).isEqualTo(place);
        assertThat(QueuePlace.parse(endless.toString())).isEqualTo(endless);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "_",
                "1_2",
                "1_2_3",
                "x_1_00000000-0000-0000-0000-000000000001",
                "1_99999999999999999999_00000000-0000-0000-0000-000000000001",
                "1_2_00000000-0000-0000-0000-000000000001_4",
                "0_-9223372036854775808_00000000-0000-0000-0000-000000000001",
                "0'; drop table case_file; --"
            })
    void anythingElseIsTheStart(String forged) {
        assertThat(QueuePlace.parse(forged)).isEqualTo(QueuePlace.START);
    }

    @Test
    void urgencyComesBeforeTimeAndTimeBeforeId() {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000005");
        var later = NOON.plusSeconds(1);

        assertThat(new QueuePlace(0, later, id)).isLessThan(new QueuePlace(1, NOON, id));
        assertThat(new QueuePlace(1, NOON, id)).isLessThan(new QueuePlace(1, later, id));
        assertThat(new QueuePlace(1, NOON, id))
                .isLessThan(
                        new QueuePlace(
                                1, NOON, UUID.fromString("f0000000-0000-0000-0000-000000000000")));
        assertThat(QueuePlace.START).isLessThan(new QueuePlace(0, Instant.EPOCH, id));
    }
}
