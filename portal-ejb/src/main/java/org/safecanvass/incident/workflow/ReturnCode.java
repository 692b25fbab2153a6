package org.safecanvass.incident.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.safecanvass.platform.workflow.MasterKey;

/**
 * The code by which a reporter without an account comes back to a draft or a report: 20 symbols of
 * Crockford's base 32, 100 random bits, kept only as a keyed digest. Nobody can make a lost one
 * again.
 */
@ApplicationScoped
public class ReturnCode {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private MasterKey master;

    /** Draws a code, in five groups of four. */
    public String draw() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }

    /**
     * The digest of what a person typed, in any case and with any spaces; empty for no code at all.
     */
    public Optional<byte[]> digest(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        var plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return plain.length() == LENGTH
                ? Optional.of(master.digest("return code", plain))
                : Optional.empty();
    }
}
