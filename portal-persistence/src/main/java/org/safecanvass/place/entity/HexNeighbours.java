package org.safecanvass.place.entity;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Gabriel graph of some points: two are neighbours when no third lies inside the circle on
 * them.
 */
record HexNeighbours(int[][] of) {
    private static final int NEAREST_TRIED = 40;
    private static final double TOLERANCE = .999;

    static HexNeighbours of(double[][] points) {
        int n = points.length;
        int[][] byDistance =
                IntStream.range(0, n).mapToObj(i -> nearest(points, i)).toArray(int[][]::new);
        List<TreeSet<Integer>> found = Stream.generate(TreeSet<Integer>::new).limit(n).toList();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < Math.min(NEAREST_TRIED, n - 1); k++) {
                int j = byDistance[i][k];
                if (isClear(points, byDistance[i], i, j)) {
                    found.get(i).add(j);
                    found.get(j).add(i);
                }
            }
        }
        return new HexNeighbours(
                found.stream()
                        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    private static int[] nearest(double[][] points, int i) {
        return IntStream.range(0, points.length)
                .filter(j -> j != i)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> squared(points[i], points[j])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean isClear(double[][] points, int[] nearestFirst, int i, int j) {
        double[] middle = {(points[i][0] + points[j][0]) / 2, (points[i][1] + points[j][1]) / 2};
        double radius = squared(points[i], points[j]) / 4 * TOLERANCE;
        for (int k : nearestFirst) {
            if (k == j) {
                return true;
            }
            if (squared(points[k], middle) < radius) {
                return false;
            }
        }
        return true;
    }

    private static double squared(double[] a, double[] b) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        return dx * dx + dy * dy;
    }

    int[] of(int i) {
        return of[i];
    }

    int count() {
        return of.length;
    }
}
