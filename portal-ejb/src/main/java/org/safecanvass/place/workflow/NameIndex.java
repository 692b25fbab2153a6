package org.safecanvass.place.workflow;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.safecanvass.place.entity.FoldedName;

/** Things by their names and by the beginning of any word of them, whatever case and accents. */
final class NameIndex<T> {
    private static final Set<String> SMALL_WORDS = Set.of("and", "the", "of", "upon", "a", "y");

    private static final int SHORTEST_TYPED = 2;

    private final List<Key<T>> keys = new ArrayList<>();

    private record Key<T>(String text, boolean isWholeName, T target) {}

    /** How well a name fits what was typed. */
    enum Fit {
        EXACT,
        BEGINS_NAME,
        BEGINS_WORD
    }

    /** A thing that was found, and how well its best name fits. */
    record Hit<T>(T target, Fit fit) {}

    /** Adds a name to be found by its beginning only, and not by each of its words. */
    void addWhole(String name, T target) {
        keys.add(new Key<>(FoldedName.of(name).text(), true, target));
    }

    void add(String name, T target) {
        addWhole(name, target);
        String folded = FoldedName.of(name).text();
        for (int at = folded.indexOf(' ') + 1; at > 0; at = folded.indexOf(' ', at) + 1) {
            String rest = folded.substring(at);
            if (!SMALL_WORDS.contains(rest.split(" ", 2)[0])) {
                keys.add(new Key<>(rest, false, target));
            }
        }
    }

    void complete() {
        keys.sort(comparing(Key::text));
    }

    /** What fits, the best first, then in the order given; nothing for a single letter. */
    List<Hit<T>> find(String typed, Predicate<T> wanted, Comparator<T> order) {
        String folded = FoldedName.of(typed).text();
        if (folded.length() < SHORTEST_TYPED) {
            return List.of();
        }
        Map<T, Fit> best = new IdentityHashMap<>();
        for (int i = firstFrom(folded); i < keys.size(); i++) {
            Key<T> key = keys.get(i);
            if (!key.text().startsWith(folded)) {
                break;
            }
            if (wanted.test(key.target())) {
                best.merge(
                        key.target(),
                        fit(key, folded),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return best.entrySet().stream()
                .map(entry -> new Hit<>(entry.getKey(), entry.getValue()))
                .sorted(
                        comparingInt((Hit<T> hit) -> hit.fit().ordinal())
                                .thenComparing(Hit::target, order))
                .toList();
    }

    private int firstFrom(String folded) {
        int found =
                Collections.binarySearch(
                        keys, new Key<T>(folded, true, null), comparing(Key::text));
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && keys.get(at - 1).text().equals(folded)) {
            at--;
        }
        return at;
    }

    private static Fit fit(Key<?> key, String folded) {
        if (!key.isWholeName()) {
            return Fit.BEGINS_WORD;
        }
        return key.text().equals(folded) ? Fit.EXACT : Fit.BEGINS_NAME;
    }
}
