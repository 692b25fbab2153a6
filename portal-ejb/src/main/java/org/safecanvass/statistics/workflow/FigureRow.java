package org.safecanvass.statistics.workflow;

import java.util.OptionalInt;

/**
 * An item and its figure.
 *
 * @param item the Monday of a week, or the id of a category, a ward or a progress; empty for the
 *     ward that is not known
 * @param figure empty when it is hidden, since fewer than ten
 */
public record FigureRow(String item, OptionalInt figure) {

    public boolean hidden() {
        return figure.isEmpty();
    }

    /** What it adds to a total, and how tall it is in a chart: nothing when hidden. */
    public int incidents() {
        return figure.orElse(0);
    }
}
