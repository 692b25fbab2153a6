package org.safecanvass.place.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The areas whose tension a swap of two cells may change. */
final class HexZone {
    private final HexBoard board;
    private final HexNeighbours neighbours;
    private final BitSet areas = new BitSet();

    HexZone(HexBoard board, HexNeighbours neighbours) {
        this.board = board;
        this.neighbours = neighbours;
    }

    void add(Hex... cells) {
        for (Hex cell : cells) {
            int area = board.areaAt(cell);
            if (area != HexBoard.FREE) {
                areas.set(area);
                Arrays.stream(neighbours.of(area)).forEach(areas::set);
            }
            for (Hex direction : Hex.DIRECTIONS) {
                int beside = board.areaAt(cell.plus(direction));
                if (beside != HexBoard.FREE) {
                    areas.set(beside);
                }
            }
        }
    }

    IntStream areas() {
        return areas.stream();
    }
}
