package org.safecanvass.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    @Test
    void identifierTellsWhenItWasMade() {
        var example = UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");

        assertThat(UuidV7.madeAt(example)).isEqualTo(Instant.parse("2022-02-22T19:22:22Z"));
    }
}
