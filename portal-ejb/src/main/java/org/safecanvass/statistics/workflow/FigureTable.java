package org.safecanvass.statistics.workflow;

import java.util.Comparator;
import java.util.List;

/** The figures of one breakdown; their total is that of what is shown. */
public record FigureTable(List<FigureRow> rows) {

    public FigureTable {
        rows = List.copyOf(rows);
    }

    public int total() {
        return rows.stream().mapToInt(FigureRow::incidents).sum();
    }

    public boolean allHidden() {
        return rows.stream().allMatch(FigureRow::hidden);
    }

    public List<FigureRow> shown() {
        return rows.stream().filter(row -> !row.hidden()).toList();
    }

    /** How long a row is beside the longest one, in hundredths. */
    public int share(FigureRow row) {
        int greatest = rows.stream().mapToInt(FigureRow::incidents).max().orElse(0);
        return greatest == 0 ? 0 : 100 * row.incidents() / greatest;
    }

    /** The greatest figure first; equal and hidden ones stay in their order. */
    FigureTable greatestFirst() {
        return new FigureTable(
                rows.stream()
                        .sorted(Comparator.comparingInt(FigureRow::incidents).reversed())
                        .toList());
    }
}
