package org.safecanvass.place.entity;

import java.util.Random;

/**
 * Swaps and moves cells, at first freely and then less and less, while that brings neighbours
 * together in their true directions and keeps the map in one piece.
 */
final class HexAnnealing {
    private static final long SEED = 7;
    private static final int STEPS = 60_000;
    private static final double HOTTEST = .9;
    private static final double COLDEST = .02;
    private static final double SPLITS_FORBIDDEN_BELOW = .35;
    private static final double HOLE = 1.2;
    private static final int LONGEST_MOVE = 4;

    private final HexBoard board;
    private final HexNeighbours neighbours;
    private final double[][] targets;
    private final HexTension tension;
    private final Random random = new Random(SEED);

    HexAnnealing(double[][] points, HexNeighbours neighbours, double[][] targets, Hex[] cells) {
        this.neighbours = neighbours;
        this.targets = targets;
        this.board = new HexBoard(cells);
        this.tension = new HexTension(points, neighbours, targets, board);
    }

    void run() {
        for (int step = 0; step < STEPS; step++) {
            tryMove(HOTTEST * StrictMath.pow(COLDEST / HOTTEST, (double) step / STEPS));
        }
    }

    private void tryMove(double temperature) {
        int area = random.nextInt(neighbours.count());
        Hex from = board.cellOf(area);
        Hex to = goal(area);
        if (to.equals(from)
                || from.distanceTo(to) > LONGEST_MOVE
                || (board.isFree(to)
                        && to.distanceTo(targets[area][0], targets[area][1]) > LONGEST_MOVE)) {
            return;
        }
        double gain = swap(from, to);
        boolean accepted = gain < 0 || random.nextDouble() < StrictMath.exp(-gain / temperature);
        boolean mayJoin = accepted || (gain < 4 && random.nextDouble() < .02);
        if (mayJoin && temperature < SPLITS_FORBIDDEN_BELOW) {
            int after = board.pieces();
            board.swap(from, to);
            int before = board.pieces();
            board.swap(from, to);
            accepted = after < before || (after == before && accepted);
        }
        if (!accepted) {
            board.swap(from, to);
        }
    }

    /** Beside one of the area's neighbours, or one step from where it is. */
    private Hex goal(int area) {
        int[] near = neighbours.of(area);
        boolean besideNeighbour = near.length > 0 && random.nextDouble() < .5;
        Hex start = board.cellOf(besideNeighbour ? near[random.nextInt(near.length)] : area);
        return start.plus(Hex.DIRECTIONS.get(random.nextInt(Hex.DIRECTIONS.size())));
    }

    /** Swaps what lies on two cells and tells by how much the tension of the map grew. */
    private double swap(Hex from, Hex to) {
        HexZone zone = new HexZone(board, neighbours);
        zone.add(from, to);
        board.swap(from, to);
        zone.add(from, to);
        double after = tension.of(zone) + HOLE * board.holesNear(from, to);
        board.swap(from, to);
        double before = tension.of(zone) + HOLE * board.holesNear(from, to);
        board.swap(from, to);
        return after - before;
    }
}
