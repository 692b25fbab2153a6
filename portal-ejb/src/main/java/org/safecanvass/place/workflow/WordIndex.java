package org.safecanvass.place.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safecanvass.place.entity.FoldedName;
import org.safecanvass.place.entity.Named;

/** Wards by any words of their own and their council's names, as in "Castle, Cambridge". */
final class WordIndex {
    private static final char AFTER_ALL_LETTERS = '\uffff';

    private final TreeMap<String, List<PlaceMatch>> wardsByWord = new TreeMap<>();

    WordIndex(List<PlaceMatch> wards) {
        for (PlaceMatch ward : wards) {
            Stream.of(ward, ward.council())
                    .flatMap(WordIndex::names)
                    .flatMap(name -> FoldedName.of(name).words().stream())
                    .distinct()
                    .forEach(
                            word ->
                                    wardsByWord
                                            .computeIfAbsent(word, w -> new ArrayList<>())
                                            .add(ward));
        }
    }

    private static Stream<String> names(Named place) {
        String welsh = place.nameCy();
        return welsh == null ? Stream.of(place.nameEn()) : Stream.of(place.nameEn(), welsh);
    }

    /** The wards of which each typed word begins some word; one word alone is too little. */
    Stream<PlaceMatch> find(
            String typed, Predicate<PlaceMatch> wanted, Comparator<PlaceMatch> order) {
        List<String> words = List.copyOf(FoldedName.of(typed).words());
        if (words.size() < 2) {
            return Stream.empty();
        }
        Set<PlaceMatch> found = withWordLike(words.get(0));
        words.stream().skip(1).forEach(word -> found.retainAll(withWordLike(word)));
        return found.stream().filter(wanted).sorted(order);
    }

    private Set<PlaceMatch> withWordLike(String start) {
        Set<PlaceMatch> wards = Collections.newSetFromMap(new IdentityHashMap<>());
        wardsByWord.subMap(start, start + AFTER_ALL_LETTERS).values().forEach(wards::addAll);
        return wards;
    }
}
