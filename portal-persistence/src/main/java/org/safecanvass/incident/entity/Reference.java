package org.safecanvass.incident.entity;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The name of a report that people say to one another: {@code SC-XXXX-XXXX}, seven random symbols
 * of Crockford's base 32 and a check symbol (modulo 37). Not guessable from another one; unique
 * within an organisation, so a clash is drawn again.
 */
public record Reference(String text) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 7;
    private static final int CHECK_MODULUS = 37;

    /** Draws until the check symbol is one of the 32 that people can type. */
    public static Reference draw(RandomGenerator random) {
        while (true) {
            long number = random.nextLong(1L << (5 * RANDOM_SYMBOLS));
            int check = (int) (number % CHECK_MODULUS);
            if (check < SYMBOLS.length()) {
                return new Reference(format(number, check));
            }
        }
    }

    /**
     * Reads what a person typed: any case, spaces, O for 0, I and L for 1; empty when it does not
     * check.
     */
    public static Optional<Reference> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var plain =
                typed.toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replaceFirst("^SC", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (plain.length() != RANDOM_SYMBOLS + 1
                || !plain.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            number = number * 32 + SYMBOLS.indexOf(plain.charAt(i));
        }
        int check = SYMBOLS.indexOf(plain.charAt(RANDOM_SYMBOLS));
        return number % CHECK_MODULUS == check
                ? Optional.of(new Reference(format(number, check)))
                : Optional.empty();
    }

    private static String format(long number, int check) {
        var text = new StringBuilder("SC-");
        for (int i = RANDOM_SYMBOLS - 1; i >= 0; i--) {
            text.append(SYMBOLS.charAt((int) (number >> (5 * i)) & 31));
            if (i == 3) {
                text.append('-');
            }
        }
        return text.append(SYMBOLS.charAt(check)).toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
