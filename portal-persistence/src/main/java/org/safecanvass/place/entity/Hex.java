package org.safecanvass.place.entity;

import java.util.List;

/** A cell of a pointy-topped hexagon map in axial coordinates; r grows to the south. */
public record Hex(int q, int r) {
    static final List<Hex> DIRECTIONS =
            List.of(
                    new Hex(1, 0),
                    new Hex(0, 1),
                    new Hex(-1, 1),
                    new Hex(-1, 0),
                    new Hex(0, -1),
                    new Hex(1, -1));

    private static final double ROW_HEIGHT = 1.5 / Math.sqrt(3);

    /** Where the centre lies, in units of the distance of two neighbouring centres. */
    public double x() {
        return q + r / 2.0;
    }

    /** Where the centre lies, in units of the distance of two neighbouring centres. */
    public double y() {
        return ROW_HEIGHT * r;
    }

    public int distanceTo(Hex other) {
        int dq = q - other.q;
        int dr = r - other.r;
        return Math.max(Math.max(Math.abs(dq), Math.abs(dr)), Math.abs(dq + dr));
    }

    Hex plus(Hex step) {
        return new Hex(q + step.q, r + step.r);
    }

    double distanceTo(double x, double y) {
        double dx = x() - x;
        double dy = y() - y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
