package org.safecanvass.statistics.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.safecanvass.statistics.entity.Breakdown;

/** What a council's dashboard may show of a year; an item without a figure is hidden. */
record PublishedFigures(Map<Breakdown, Map<String, Integer>> incidents) {
    private static final String WEEKS = "select week from published_week order by week";

    private static final String FIGURES =
            "select distinct on (breakdown, item) breakdown, item, incidents"
                    + " from published_figure where year = ?"
                    + " order by breakdown, item, week desc";

    /** All weeks that were ever published, oldest first. */
    static List<LocalDate> weeks(Connection connection) throws SQLException {
        var weeks = new ArrayList<LocalDate>();
        try (var query = connection.prepareStatement(WEEKS);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                weeks.add(rows.getObject(1, LocalDate.class));
            }
        }
        return weeks;
    }

    static PublishedFigures ofYear(Connection connection, int year) throws SQLException {
        var incidents = new HashMap<Breakdown, Map<String, Integer>>();
        try (var query = connection.prepareStatement(FIGURES)) {
            query.setInt(1, year);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    incidents
                            .computeIfAbsent(
                                    Breakdown.valueOf(rows.getString("breakdown")),
                                    any -> new HashMap<>())
                            .put(rows.getString("item"), rows.getInt("incidents"));
                }
            }
        }
        return new PublishedFigures(incidents);
    }

    boolean isEmpty() {
        return incidents.isEmpty();
    }

    Set<String> items(Breakdown breakdown) {
        return incidents.getOrDefault(breakdown, Map.of()).keySet();
    }

    OptionalInt of(Breakdown breakdown, String item) {
        var shown = incidents.getOrDefault(breakdown, Map.of()).get(item);
        return shown == null ? OptionalInt.empty() : OptionalInt.of(shown);
    }
}
