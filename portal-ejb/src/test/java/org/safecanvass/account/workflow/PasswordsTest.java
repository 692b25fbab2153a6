package org.safecanvass.account.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheSamePasswordMatches() {
        var stored = Optional.of(passwords.hash("four green hexagons"));

        assertThat(passwords.matches("four green hexagons", stored)).isTrue();
        assertThat(passwords.matches("four green hexagon", stored)).isFalse();
        assertThat(passwords.matches("", stored)).isFalse();
    }

    @Test
    void twoPeopleWithOnePasswordAreStoredDifferently() {
        assertThat(passwords.hash("four green hexagons"))
                .isNotEqualTo(passwords.hash("four green hexagons"))
                .startsWith("pbkdf2-sha256$600000$");
    }

    @Test
    void thePasswordCountsAndNotHowTheKeyboardComposesIt() {
        var stored = Optional.of(passwords.hash("tŷ bach twt yn y cwm"));

        assertThat(passwords.matches("ty\u0302 bach twt yn y cwm", stored)).isTrue();
    }

    @Test
    void nobodyHasAPasswordAndFindingThatOutTakesAsLong() {
        var stored = Optional.of(passwords.hash("four green hexagons"));
        passwords.matches("warm up", stored);

        var somebody = time(() -> passwords.matches("wrong password", stored));
        var nobody = time(() -> passwords.matches("wrong password", Optional.empty()));

        assertThat(passwords.matches("", Optional.empty())).isFalse();
        assertThat(nobody).isBetween(somebody.dividedBy(3), somebody.multipliedBy(3));
    }

    @Test
    void aPasswordStoredAtALowerCostStillMatchesAndIsStale() {
        var old = "pbkdf2-sha256$1000$AAAAAAAAAAAAAAAAAAAAAA$" + hashAt1000();

        assertThat(passwords.matches("four green hexagons", Optional.of(old))).isTrue();
        assertThat(passwords.isStale(old)).isTrue();
        assertThat(passwords.isStale(passwords.hash("four green hexagons"))).isFalse();
    }

    private static String hashAt1000() {
        try {
            var spec = new PBEKeySpec("four green hexagons".toCharArray(), new byte[16], 1000, 256);
            var hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded();
            return Base64.getEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
