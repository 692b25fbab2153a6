package org.safecanvass.statistics.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * Freezes a council's closed weeks, as the council: the counts as they then stand, and the figures
 * that may be shown of them. Each week once, whoever else does the same; five round trips, and two
 * more for each year.
 */
final class Closing {
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended(current_tenant()::text, 13))";

    private static final String FIRST_OPEN =
            "select coalesce((select max(week) + 7 from published_week),"
                    + " least((select min(week) from incident_tally),"
                    + " (select date_trunc('week', joined_at at time zone 'Europe/London')::date"
                    + " from organisation where id = current_tenant())))";

    private static final String WEEKS =
            "insert into published_week (tenant_id, week, published_at)"
                    + " select current_tenant(), day::date, ?"
                    + " from generate_series(?::date, ?::date, interval '7 days') as day";

    private static final String COUNTS =
            "insert into published_count (tenant_id, week, ward_code, category, progress, incidents)"
                    + " select tenant_id, week, ward_code, category, progress, sum(change)"
                    + " from incident_tally where week between ? and ?"
                    + " group by tenant_id, week, ward_code, category, progress"
                    + " having sum(change) > 0";

    private static final String YEAR =
            "select week, coalesce(category, ward_code, progress) as item,"
                    + " case when grouping(category) = 0 then 'CATEGORY'"
                    + " when grouping(ward_code) = 0 then 'WARD' else 'PROGRESS' end as breakdown,"
                    + " sum(incidents) as incidents"
                    + " from published_count where week between ? and ?"
                    + " group by grouping sets"
                    + " ((week, category), (week, ward_code), (week, progress))";

    private static final String FIGURE =
            "insert into published_figure (tenant_id, year, breakdown, item, week, incidents)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?)";

    private final Connection connection;

    Closing(Connection connection) {
        this.connection = connection;
    }

    /** Publishes all weeks up to the given one that are not yet published. */
    void publishUntil(LocalDate lastClosed, Instant now) throws SQLException {
        execute(ALONE);
        var first = firstOpen();
        if (first == null || first.isAfter(lastClosed)) {
            return;
        }
        freeze(first, lastClosed, now);
        for (int year = Weeks.yearOf(first); year <= Weeks.yearOf(lastClosed); year++) {
            keep(year, first);
        }
    }

    private @Nullable LocalDate firstOpen() throws SQLException {
        try (var query = connection.prepareStatement(FIRST_OPEN);
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private void freeze(LocalDate first, LocalDate last, Instant now) throws SQLException {
        try (var weeks = connection.prepareStatement(WEEKS)) {
            weeks.setTimestamp(1, Timestamp.from(now));
            weeks.setObject(2, first);
            weeks.setObject(3, last);
            weeks.executeUpdate();
        }
        try (var counts = connection.prepareStatement(COUNTS)) {
            counts.setObject(1, first);
            counts.setObject(2, last);
            counts.executeUpdate();
        }
    }

    private void keep(int year, LocalDate first) throws SQLException {
        var figures = DisclosureControl.figures(countsOf(year));
        try (var insert = connection.prepareStatement(FIGURE)) {
            for (var figure : figures) {
                if (figure.week().isBefore(first)) {
                    continue;
                }
                insert.setInt(1, year);
                insert.setString(2, figure.breakdown().name());
                insert.setString(3, figure.item());
                insert.setObject(4, figure.week());
                insert.setInt(5, figure.incidents());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<WeekCounts> countsOf(int year) throws SQLException {
        var weeks = new TreeMap<LocalDate, Map<Breakdown, Map<String, Integer>>>();
        try (var query = connection.prepareStatement(YEAR)) {
            query.setObject(1, Weeks.firstOf(year));
            query.setObject(2, Weeks.lastOf(year));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    weeks.computeIfAbsent(
                                    rows.getObject("week", LocalDate.class),
                                    any -> new EnumMap<>(Breakdown.class))
                            .computeIfAbsent(
                                    Breakdown.valueOf(rows.getString("breakdown")),
                                    any -> new HashMap<>())
                            .put(rows.getString("item"), rows.getInt("incidents"));
                }
            }
        }
        var counts = new ArrayList<WeekCounts>();
        weeks.forEach((week, incidents) -> counts.add(new WeekCounts(week, incidents)));
        return counts;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
