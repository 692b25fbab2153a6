package org.safecanvass.account.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SlowDownTest {
    private static final String VICTIM = "feoa@sussex-police.example";
    private static final String ATTACKER = "203.0.113.7";

    private final SettableClock clock = new SettableClock();
    private final SlowDown slowDown = new SlowDown(clock);

    @Test
    void theFirstTriesAreFree() {
        for (int i = 0; i < SlowDown.FREE_ON_ACCOUNT; i++) {
            assertThat(slowDown.admit(VICTIM, ATTACKER)).isZero();
        }
    }

    @Test
    void thenWaitsDoubleUpToAQuarterOfAnHour() {
        tryAll(VICTIM, ATTACKER, SlowDown.FREE_ON_ACCOUNT);

        var longest = Duration.ZERO;
        for (int i = 0; i < 10; i++) {
            var wait = slowDown.admit(VICTIM, ATTACKER);
            assertThat(wait).isGreaterThanOrEqualTo(longest).isPositive();
            longest = wait;
            clock.advance(wait);
            assertThat(slowDown.admit(VICTIM, ATTACKER)).isZero();
        }
        assertThat(longest).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theOwnerComesInFromElsewhereWhileSomebodyGuesses() {
        tryAll(VICTIM, ATTACKER, 200);

        assertThat(slowDown.admit(VICTIM, "198.51.100.9")).isZero();
    }

    @Test
    void anotherAddressOfTheSameNetworkGainsNothing() {
        tryAll(VICTIM, ATTACKER, SlowDown.FREE_ON_ACCOUNT);
        assertThat(slowDown.admit(VICTIM, "203.0.113.200")).isPositive();

        tryAll(VICTIM, "2001:db8:1:2::1", SlowDown.FREE_ON_ACCOUNT);
        assertThat(slowDown.admit(VICTIM, "2001:db8:1:2:ffff::9")).isPositive();
        assertThat(slowDown.admit(VICTIM, "2001:db8:1:3::1")).isZero();
    }

    @Test
    void manyNamesFromOneNetworkAreSlowedToo() {
        for (int i = 0; i < SlowDown.FREE_FROM_NETWORK; i++) {
            assertThat(slowDown.admit("person" + i, ATTACKER)).isZero();
        }
        assertThat(slowDown.admit("one-more", ATTACKER)).isPositive();
    }

    @Test
    void comingInForgetsTheMistakes() {
        tryAll(VICTIM, ATTACKER, SlowDown.FREE_ON_ACCOUNT - 1);
        slowDown.succeeded(VICTIM, ATTACKER);

        tryAll(VICTIM, ATTACKER, SlowDown.FREE_ON_ACCOUNT - 1);
        assertThat(slowDown.admit(VICTIM, ATTACKER)).isZero();
    }

    @Test
    void whatTheRequestClaimsAsAddressIsNeverLookedUp() {
        assertThat(Network.of("evil.example")).isEqualTo("unknown");
        assertThat(Network.of("203.0.113.7")).isEqualTo(Network.of("203.0.113.99"));
    }

    private void tryAll(String subject, String address, int times) {
        for (int i = 0; i < times; i++) {
            slowDown.admit(subject, address);
        }
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2027-05-06T09:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
