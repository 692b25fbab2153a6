package org.safecanvass.place.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it stands in an identifier of Democracy Club. */
public final class Slug {
    private static final Pattern DROPPED = Pattern.compile("[^a-z0-9_\\s-]");
    private static final Pattern GAP = Pattern.compile("[-\\s]+");

    private Slug() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String kept = DROPPED.matcher(plain).replaceAll("").strip();
        return GAP.matcher(kept).replaceAll("-");
    }
}
