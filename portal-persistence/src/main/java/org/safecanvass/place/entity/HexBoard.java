package org.safecanvass.place.entity;

import java.util.Arrays;

/** Which area lies on which cell. */
final class HexBoard {
    static final int FREE = -1;
    private static final int MARGIN = 12;
    private static final int NEARLY_SHUT_IN = 5;

    private final Hex[] cells;
    private final int[] areaAt;
    private final int width;
    private final int left;
    private final int top;
    private final int[] visited;
    private final int[] open;
    private int visit;

    HexBoard(Hex[] cells) {
        this.cells = cells;
        left = Arrays.stream(cells).mapToInt(Hex::q).min().orElseThrow() - MARGIN;
        top = Arrays.stream(cells).mapToInt(Hex::r).min().orElseThrow() - MARGIN;
        width = Arrays.stream(cells).mapToInt(Hex::q).max().orElseThrow() + MARGIN - left + 1;
        int height = Arrays.stream(cells).mapToInt(Hex::r).max().orElseThrow() + MARGIN - top + 1;
        areaAt = new int[width * height];
        visited = new int[width * height];
        open = new int[cells.length];
        Arrays.fill(areaAt, FREE);
        for (int i = 0; i < cells.length; i++) {
            areaAt[index(cells[i])] = i;
        }
    }

    Hex cellOf(int area) {
        return cells[area];
    }

    int areaAt(Hex cell) {
        return areaAt[index(cell)];
    }

    boolean isFree(Hex cell) {
        return areaAt(cell) == FREE;
    }

    void swap(Hex one, Hex other) {
        int first = areaAt(one);
        int second = areaAt(other);
        put(first, other);
        put(second, one);
    }

    /** How many of the six cells around are taken. */
    int company(Hex cell) {
        int taken = 0;
        for (Hex direction : Hex.DIRECTIONS) {
            if (areaAt[index(cell) + step(direction)] != FREE) {
                taken++;
            }
        }
        return taken;
    }

    /** How many empty cells, nearly shut in, lie on or beside two cells. */
    int holesNear(Hex one, Hex other) {
        visit++;
        return holesNear(one) + holesNear(other);
    }

    private int holesNear(Hex cell) {
        int holes = hole(cell);
        for (Hex direction : Hex.DIRECTIONS) {
            holes += hole(cell.plus(direction));
        }
        return holes;
    }

    private int hole(Hex cell) {
        int at = index(cell);
        if (visited[at] == visit) {
            return 0;
        }
        visited[at] = visit;
        return areaAt[at] == FREE && company(cell) >= NEARLY_SHUT_IN ? 1 : 0;
    }

    /** In how many separate pieces the areas lie. */
    int pieces() {
        visit++;
        int pieces = 0;
        for (Hex cell : cells) {
            if (visited[index(cell)] != visit) {
                pieces++;
                flood(index(cell));
            }
        }
        return pieces;
    }

    private void flood(int start) {
        int waiting = 0;
        visited[start] = visit;
        open[waiting++] = start;
        while (waiting > 0) {
            int at = open[--waiting];
            for (Hex direction : Hex.DIRECTIONS) {
                int next = at + step(direction);
                if (areaAt[next] != FREE && visited[next] != visit) {
                    visited[next] = visit;
                    open[waiting++] = next;
                }
            }
        }
    }

    private void put(int area, Hex cell) {
        areaAt[index(cell)] = area;
        if (area != FREE) {
            cells[area] = cell;
        }
    }

    private int index(Hex cell) {
        return (cell.r() - top) * width + cell.q() - left;
    }

    private int step(Hex direction) {
        return direction.r() * width + direction.q();
    }
}
