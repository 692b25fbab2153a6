package org.safecanvass.place.entity;

/** How badly an area lies: far from its place, from its neighbours, or alone. */
final class HexTension {
    private static final double PULL = .06;
    private static final double NEIGHBOUR = 1.25;
    private static final double TURN = .32;
    private static final double ALONE = 1.5;
    private static final double[] BY_COMPANY = {2.2 + ALONE, .7, .15, 0, 0, 0, 0};

    private final double[][] points;
    private final HexNeighbours neighbours;
    private final double[][] targets;
    private final HexBoard board;

    HexTension(double[][] points, HexNeighbours neighbours, double[][] targets, HexBoard board) {
        this.points = points;
        this.neighbours = neighbours;
        this.targets = targets;
        this.board = board;
    }

    double of(HexZone zone) {
        return zone.areas().mapToDouble(this::of).sum();
    }

    private double of(int area) {
        Hex cell = board.cellOf(area);
        double distance = cell.distanceTo(targets[area][0], targets[area][1]);
        double tension = PULL * distance * distance + BY_COMPANY[board.company(cell)];
        for (int neighbour : neighbours.of(area)) {
            tension += between(area, cell, neighbour, board.cellOf(neighbour));
        }
        return tension;
    }

    private double between(int area, Hex cell, int neighbour, Hex other) {
        int apart = cell.distanceTo(other);
        double distance = apart <= 1 ? 0 : NEIGHBOUR * (.55 + .65 * (apart - 1));
        return distance + TURN * (1 - cosineOfTurn(area, cell, neighbour, other));
    }

    private double cosineOfTurn(int area, Hex cell, int neighbour, Hex other) {
        double trueX = points[neighbour][0] - points[area][0];
        double trueY = points[neighbour][1] - points[area][1];
        double x = other.x() - cell.x();
        double y = other.y() - cell.y();
        return (trueX * x + trueY * y)
                / Math.sqrt((trueX * trueX + trueY * trueY) * (x * x + y * y));
    }
}
