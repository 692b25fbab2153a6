package org.safecanvass.place.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safecanvass.place.entity.FoldedName;

/** Wards by any words of their own and their council's names, as in "Castle, Cambridge". */
final class WordIndex {
    private static final Locale WELSH = new Locale("cy");

    private final Map<PlaceMatch, Set<String>> words = new LinkedHashMap<>();

    WordIndex(List<PlaceMatch> wards) {
        wards.forEach(ward -> words.put(ward, wordsOf(ward)));
    }

    private static Set<String> wordsOf(PlaceMatch ward) {
        return FoldedName.of(ward.fullName(Locale.UK) + " " + ward.fullName(WELSH)).words();
    }

    /** The wards of which each typed word begins some word; one word alone is too little. */
    Stream<PlaceMatch> find(
            String typed, Predicate<PlaceMatch> wanted, Comparator<PlaceMatch> order) {
        Set<String> typedWords = FoldedName.of(typed).words();
        if (typedWords.size() < 2) {
            return Stream.empty();
        }
        return words.entrySet().stream()
                .filter(entry -> typedWords.stream().allMatch(t -> begins(t, entry.getValue())))
                .map(Map.Entry::getKey)
                .filter(wanted)
                .sorted(order);
    }

    private static boolean begins(String typed, Set<String> words) {
        return words.stream().anyMatch(word -> word.startsWith(typed));
    }
}
