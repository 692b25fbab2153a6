package org.safecanvass.place.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;

/** Gives each target a cell of its own near it, at the least sum of squared distances. */
final class HexAssignment {
    private static final double REACH = 1.7;
    private static final double FARTHEST = 400;

    private final double[][] cost;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private HexAssignment(double[][] cost) {
        this.cost = cost;
        columns = cost[0].length;
        rowPotential = new double[cost.length + 1];
        columnPotential = new double[columns + 1];
        rowOf = new int[columns + 1];
    }

    static Hex[] nearestCells(double[][] targets) {
        Hex[] candidates = candidates(targets);
        double[][] cost =
                Arrays.stream(targets)
                        .map(t -> Arrays.stream(candidates).mapToDouble(c -> cost(c, t)).toArray())
                        .toArray(double[][]::new);
        int[] chosen = new HexAssignment(cost).solve();
        return Arrays.stream(chosen).mapToObj(c -> candidates[c]).toArray(Hex[]::new);
    }

    private static double cost(Hex cell, double[] target) {
        double dx = cell.x() - target[0];
        double dy = cell.y() - target[1];
        return Math.min(FARTHEST, dx * dx + dy * dy);
    }

    private static Hex[] candidates(double[][] targets) {
        TreeSet<Hex> near = new TreeSet<>(Comparator.comparingInt(Hex::q).thenComparingInt(Hex::r));
        for (double[] target : targets) {
            int r = (int) Math.rint(target[1] * Math.sqrt(3) / 1.5);
            Hex home = new Hex((int) Math.rint(target[0] - r / 2.0), r);
            for (int dq = -2; dq <= 2; dq++) {
                for (int dr = -2; dr <= 2; dr++) {
                    Hex cell = home.plus(new Hex(dq, dr));
                    if (cell.distanceTo(target[0], target[1]) < REACH) {
                        near.add(cell);
                    }
                }
            }
        }
        return near.toArray(Hex[]::new);
    }

    /** Shortest augmenting paths; row and column 0 stand for "none". */
    private int[] solve() {
        for (int row = 1; row <= cost.length; row++) {
            augment(row);
        }
        int[] columnOf = new int[cost.length];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private void augment(int row) {
        rowOf[0] = row;
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        boolean[] used = new boolean[columns + 1];
        int[] from = new int[columns + 1];
        int at = 0;
        do {
            used[at] = true;
            at = step(at, least, used, from);
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[from[at]];
            at = from[at];
        }
    }

    private int step(int at, double[] least, boolean[] used, int[] from) {
        int row = rowOf[at];
        double delta = Double.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
            if (!used[j]) {
                double reduced = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    from[j] = at;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
        }
        for (int j = 0; j <= columns; j++) {
            if (used[j]) {
                rowPotential[rowOf[j]] += delta;
                columnPotential[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
        return next;
    }
}
