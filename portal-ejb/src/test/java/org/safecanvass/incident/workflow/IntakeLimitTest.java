package org.safecanvass.incident.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

class IntakeLimitTest {
    private final IntakeLimit limit = new IntakeLimit();

    @BeforeEach
    void threeFromANetworkAndFiveInAll() {
        limit.limit(3, 5);
    }

    @Test
    void aNetworkThatSendsTooMuchIsHeldBackWithTheTimeToWait() {
        admit("203.0.113.1", 3);

        assertThatThrownBy(() -> limit.admit("203.0.113.200"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY);
                            assertThat((long) refusal.details().get(0)).isBetween(1L, 1200L + 1);
                        });
        assertThatCode(() -> limit.admit("203.0.114.1")).doesNotThrowAnyException();
    }

    @Test
    void aPersonCommandsAWholeNetworkOfVersionSix() {
        admit("2001:db8:1:1::1", 3);

        assertThatThrownBy(() -> limit.admit("2001:db8:1:1:ffff::2"))
                .isInstanceOf(DomainException.class);
        assertThatCode(() -> limit.admit("2001:db8:1:2::1")).doesNotThrowAnyException();
    }

    @Test
    void manyNetworksTogetherAreHeldBackToo() {
        admit("203.0.113.1", 3);
        admit("198.51.100.1", 2);

        assertThatThrownBy(() -> limit.admit("192.0.2.1")).isInstanceOf(DomainException.class);
    }

    private void admit(String address, int times) {
        for (int i = 0; i < times; i++) {
            limit.admit(address);
        }
    }
}
