package org.safecanvass.place.entity;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name as it is compared: without case, accents, punctuation or unseen characters. */
public record FoldedName(String text) {
    private static final int LONGEST = 120;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{C}'’‘`]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static FoldedName of(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).replace("&", " and ");
        String visible = UNSEEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return new FoldedName(BETWEEN_WORDS.matcher(visible).replaceAll(" ").strip());
    }

    public Set<String> words() {
        return new LinkedHashSet<>(List.of(text.split(" ")));
    }
}
