package org.safecanvass.place.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays points out so that every neighbour is one unit away in its true direction, none closer. */
final class HexRelaxation {
    private static final int ROUNDS = 700;
    private static final double CLOSEST = .98;
    private static final double PUSH = .42;

    private record Square(int x, int y) {}

    private final double[][] points;
    private final HexNeighbours neighbours;
    private double[][] layout;

    private HexRelaxation(double[][] points, HexNeighbours neighbours) {
        this.points = points;
        this.neighbours = neighbours;
        this.layout = centred();
    }

    static double[][] relax(double[][] points, HexNeighbours neighbours) {
        HexRelaxation relaxation = new HexRelaxation(points, neighbours);
        for (int round = 0; round < ROUNDS; round++) {
            relaxation.pullTogether();
            if (round % 2 == 0 && round > ROUNDS * .25) {
                relaxation.pushApart();
            }
        }
        return relaxation.layout;
    }

    private double[][] centred() {
        double unit = medianEdge();
        double x = Arrays.stream(points).mapToDouble(p -> p[0]).sum() / points.length;
        double y = Arrays.stream(points).mapToDouble(p -> p[1]).sum() / points.length;
        return Arrays.stream(points)
                .map(p -> new double[] {(p[0] - x) / unit, (p[1] - y) / unit})
                .toArray(double[][]::new);
    }

    private double medianEdge() {
        double[] lengths =
                IntStream.range(0, points.length)
                        .boxed()
                        .flatMapToDouble(
                                i ->
                                        Arrays.stream(neighbours.of(i))
                                                .filter(j -> i < j)
                                                .mapToDouble(j -> length(points[i], points[j])))
                        .sorted()
                        .toArray();
        return lengths[lengths.length / 2];
    }

    private void pullTogether() {
        double[][] next = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            double x = 0;
            double y = 0;
            for (int j : neighbours.of(i)) {
                double edge = length(points[i], points[j]);
                x += layout[j][0] - (points[j][0] - points[i][0]) / edge;
                y += layout[j][1] - (points[j][1] - points[i][1]) / edge;
            }
            int m = neighbours.of(i).length;
            next[i] =
                    new double[] {
                        layout[i][0] + .5 * (x / m - layout[i][0]),
                        layout[i][1] + .5 * (y / m - layout[i][1])
                    };
        }
        layout = next;
    }

    private void pushApart() {
        Map<Square, List<Integer>> grid = new HashMap<>();
        for (int i = 0; i < layout.length; i++) {
            grid.computeIfAbsent(square(i), s -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < layout.length; i++) {
            Square home = square(i);
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    Square near = new Square(home.x() + dx, home.y() + dy);
                    for (int j : grid.getOrDefault(near, List.of())) {
                        if (j > i) {
                            part(i, j);
                        }
                    }
                }
            }
        }
    }

    private Square square(int i) {
        return new Square((int) Math.floor(layout[i][0]), (int) Math.floor(layout[i][1]));
    }

    private void part(int i, int j) {
        double dx = layout[j][0] - layout[i][0];
        double dy = layout[j][1] - layout[i][1];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= CLOSEST) {
            return;
        }
        if (distance < 1e-6) {
            dx = .01;
            dy = .013 * (i % 7 - 3);
            distance = .02;
        }
        double force = (CLOSEST - distance) / distance * PUSH;
        layout[i][0] -= dx * force;
        layout[i][1] -= dy * force;
        layout[j][0] += dx * force;
        layout[j][1] += dy * force;
    }

    private static double length(double[] a, double[] b) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        return Math.sqrt(dx * dx + dy * dy);
    }
}
