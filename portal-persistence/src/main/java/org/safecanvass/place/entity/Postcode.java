package org.safecanvass.place.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full postcode as people write it.
 *
 * @param district the outward code
 * @param inward the sector's digit and the unit's two letters
 */
public record Postcode(String district, String inward) {
    /** The letters of units; the others are too easily misread and never used. */
    public static final String UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private static final int LONGEST_TYPED = 20;
    private static final Pattern FORM =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9O])([A-Z]{2})");

    /** Case and spaces do not matter; a letter O where only a digit may stand is read as zero. */
    public static Optional<Postcode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String compact = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher form = FORM.matcher(compact);
        return form.matches()
                ? Optional.of(
                        new Postcode(
                                form.group(1), form.group(2).replace('O', '0') + form.group(3)))
                : Optional.empty();
    }

    public String sector() {
        return district + " " + inward.charAt(0);
    }

    /** Number of the unit within its sector, or -1 where its letters are never used. */
    public int unit() {
        int first = UNIT_LETTERS.indexOf(inward.charAt(1));
        int second = UNIT_LETTERS.indexOf(inward.charAt(2));
        return first < 0 || second < 0 ? -1 : UNIT_LETTERS.length() * first + second;
    }

    @Override
    public String toString() {
        return district + " " + inward;
    }
}
