package org.safecanvass.place.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where new wards are drawn whose place on the ground is not yet published.
 *
 * <p>A new ward takes the point of the old ward of the same council whose name has most words in
 * common with its own; those with none take what is left over, since that is the ground nobody else
 * covers; any beyond that lie a little off the council's middle. Good enough for a hexagon map, and
 * never given out as the ward's own point.
 */
public final class WardSuccession {
    private static final Set<String> COMMON_WORDS =
            Set.of("and", "the", "of", "north", "south", "east", "west", "central", "st");
    private static final double STEP = .01;

    private record Likeness(String newName, String oldName, double share) {}

    private final Map<String, Point> left;
    private final Map<String, Point> drawn = new LinkedHashMap<>();
    private final Point middle;

    private WardSuccession(Map<String, Point> old) {
        left = new TreeMap<>(old);
        middle =
                new Point(
                        old.values().stream().mapToDouble(Point::latitude).average().orElseThrow(),
                        old.values().stream()
                                .mapToDouble(Point::longitude)
                                .average()
                                .orElseThrow());
    }

    /** A point for each new ward of one council, all different, in the order of the names. */
    public static List<Point> pointsOf(List<String> names, Map<String, Point> oldWards) {
        WardSuccession succession = new WardSuccession(oldWards);
        succession.drawByLikeness(names);
        succession.drawRest(names);
        return names.stream().map(succession.drawn::get).toList();
    }

    private void drawByLikeness(List<String> names) {
        names.stream()
                .flatMap(n -> left.keySet().stream().map(o -> new Likeness(n, o, share(n, o))))
                .filter(likeness -> likeness.share() > 0)
                .sorted(
                        Comparator.comparingDouble(Likeness::share)
                                .reversed()
                                .thenComparing(Likeness::newName)
                                .thenComparing(Likeness::oldName))
                .forEach(this::draw);
    }

    private void draw(Likeness likeness) {
        if (!drawn.containsKey(likeness.newName()) && left.containsKey(likeness.oldName())) {
            drawn.put(likeness.newName(), left.remove(likeness.oldName()));
        }
    }

    private void drawRest(List<String> names) {
        List<Point> leftOver = new ArrayList<>(left.values());
        int beyond = 0;
        for (String name : names) {
            if (!drawn.containsKey(name)) {
                drawn.put(name, leftOver.isEmpty() ? offTheMiddle(++beyond) : leftOver.remove(0));
            }
        }
    }

    private Point offTheMiddle(int count) {
        return new Point(middle.latitude() + STEP * count, middle.longitude() + STEP * count / 2);
    }

    /** The words in common as a share of all words of the two, the weightless ones left out. */
    private static double share(String one, String other) {
        if (FoldedName.of(one).equals(FoldedName.of(other))) {
            return 1;
        }
        Set<String> words = FoldedName.of(one).words();
        Set<String> others = FoldedName.of(other).words();
        long common =
                words.stream().filter(w -> !COMMON_WORDS.contains(w) && others.contains(w)).count();
        return (double) common / (words.size() + others.size());
    }
}
