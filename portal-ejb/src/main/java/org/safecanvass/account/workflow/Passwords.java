package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/**
 * Turns passwords into what may be stored, at the cost that OWASP asks for. A check takes a quarter
 * of a second of a processor, so only two run at once: a flood of sign-ins must not stop reports.
 */
@ApplicationScoped
public class Passwords {
    static final int ITERATIONS = 600_000;

    /** How many are turned at the same time; whoever comes next waits. */
    public static final int AT_ONCE = 2;

    private static final int SALT = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Checked in place of a person who does not exist, so that both take as long. */
    private static final StoredPassword NOBODY =
            new StoredPassword(ITERATIONS, new byte[SALT], new byte[StoredPassword.BYTES]);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public String hash(String password) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new StoredPassword(ITERATIONS, salt, derive(password, salt, ITERATIONS)).text();
    }

    /** Whether it is the password; false, and as slow, when there is none to compare with. */
    public boolean matches(String password, Optional<String> stored) {
        var expected = stored.map(StoredPassword::parse).orElse(NOBODY);
        var actual = derive(password, expected.salt(), expected.iterations());
        return MessageDigest.isEqual(expected.hash(), actual) && expected != NOBODY;
    }

    /** Whether the cost has risen since this was stored. */
    public boolean isStale(String stored) {
        return StoredPassword.parse(stored).iterations() < ITERATIONS;
    }

    private byte[] derive(String password, byte[] salt, int iterations) {
        takePlace();
        try {
            var typed = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(
                            new PBEKeySpec(typed, salt, iterations, StoredPassword.BYTES * 8))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DomainException.of(ErrorCode.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.of(ErrorCode.UNAVAILABLE);
        }
    }
}
