package org.safecanvass.place.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Draws areas as hexagons of one size, so that a small ward is seen as well as a large one.
 *
 * <p>Neighbours are found in a Gabriel graph, relaxed until each is one cell away in its true
 * direction, assigned to cells at least cost, then swapped and moved while that keeps neighbours
 * together. The same points always give the same map: one that moves between visits cannot be
 * learnt.
 */
public final class HexMap {
    private HexMap() {}

    /** A cell of its own for each point, in the order of the points. */
    public static List<Hex> of(List<Point> points) {
        if (points.size() < 2) {
            return points.stream().map(p -> new Hex(0, 0)).toList();
        }
        double[][] plane = project(points);
        HexNeighbours neighbours = HexNeighbours.of(plane);
        double[][] targets = HexRelaxation.relax(plane, neighbours);
        Hex[] cells = HexAssignment.nearestCells(targets);
        new HexAnnealing(plane, neighbours, targets, cells).run();
        return fromOrigin(cells);
    }

    /** Kilometres east and south of the prime meridian and the equator, true near the points. */
    private static double[][] project(List<Point> points) {
        double middle = points.stream().mapToDouble(Point::latitude).sum() / points.size();
        double narrowing = StrictMath.cos(StrictMath.toRadians(middle));
        return points.stream()
                .map(p -> new double[] {p.longitude() * narrowing * 111.32, -p.latitude() * 111.32})
                .toArray(double[][]::new);
    }

    /** Moves the map to the origin by whole pairs of rows, so that rows do not shear. */
    private static List<Hex> fromOrigin(Hex[] cells) {
        int left =
                Arrays.stream(cells).mapToInt(c -> c.q() + Math.floorDiv(c.r(), 2)).min().orElse(0);
        int lowest = Arrays.stream(cells).mapToInt(Hex::r).min().orElse(0);
        int top = lowest - Math.floorMod(lowest, 2);
        Hex shift = new Hex(top / 2 - left, -top);
        return Arrays.stream(cells).map(c -> c.plus(shift)).toList();
    }
}
