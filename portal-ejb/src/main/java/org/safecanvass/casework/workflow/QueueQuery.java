package org.safecanvass.casework.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;

/**
 * The cases of one team in the order of the queue. Plain SQL, since only a comparison of whole rows
 * lets the index start a later page where the earlier one ended.
 */
final class QueueQuery {
    private static final String COLUMNS =
            "select id, reference, state, grade, category, capacity, council_code, ward_code,"
                    + " received_at, due_at, team_id, owner_id, owner_name, lead, urgency, queue_due";

    private static final String FORWARDS = " order by urgency, queue_due, id";
    private static final String BACKWARDS = " order by urgency desc, queue_due desc, id desc";

    private final String where;
    private final List<Object> values = new ArrayList<>();

    QueueQuery(UUID team, QueueFilter filter, @Nullable UUID me) {
        var sql = new StringBuilder(" from case_file where tenant_id = current_tenant()");
        sql.append(filter.closed() ? " and closed_at is not null" : " and closed_at is null");
        add(sql, "team_id", team);
        add(sql, "state", filter.state());
        add(sql, "grade", filter.grade() == null ? null : filter.grade().name());
        add(sql, "category", filter.category());
        add(sql, "council_code", filter.council());
        add(sql, "ward_code", filter.ward());
        add(sql, "owner_id", filter.mine() ? me : null);
        where = sql.toString();
    }

    /** The first cases that come after a place, or the last that come before it. */
    List<CaseLine> page(Connection connection, QueuePlace.Side from, int limit)
            throws SQLException {
        var sql =
                COLUMNS
                        + where
                        + " and (urgency, queue_due, id) "
                        + (from.forwards() ? "> (?, ?, ?)" : "< (?, ?, ?)")
                        + (from.forwards() ? FORWARDS : BACKWARDS)
                        + " limit ?";
        try (var query = connection.prepareStatement(sql)) {
            int next = bind(query);
            query.setInt(next++, from.place().urgency());
            query.setTimestamp(next++, Timestamp.from(from.place().due()));
            query.setObject(next++, from.place().id());
            query.setInt(next, limit);
            return read(query);
        }
    }

    /** How many there are, counted up to a limit, and when the oldest of those was received. */
    Summary summary(Connection connection, int limit) throws SQLException {
        var sql =
                "select count(*), min(received_at) from (select received_at"
                        + where
                        + " limit ?) counted";
        try (var query = connection.prepareStatement(sql)) {
            query.setInt(bind(query), limit);
            try (var row = query.executeQuery()) {
                row.next();
                return new Summary(row.getInt(1), instant(row, 2));
            }
        }
    }

    record Summary(int count, @Nullable Instant oldest) {}

    private void add(StringBuilder sql, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private int bind(PreparedStatement query) throws SQLException {
        int next = 1;
        for (var value : values) {
            query.setObject(next++, value);
        }
        return next;
    }

    private static List<CaseLine> read(PreparedStatement query) throws SQLException {
        var lines = new ArrayList<CaseLine>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                lines.add(line(rows));
            }
        }
        return lines;
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CaseLine(
                id,
                row.getString("reference"),
                row.getString("state"),
                Grade.valueOf(row.getString("grade")),
                row.getString("category"),
                row.getString("capacity"),
                row.getString("council_code"),
                row.getString("ward_code"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, 10),
                row.getObject("team_id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getBoolean("lead"),
                new QueuePlace(row.getInt("urgency"), row.getTimestamp("queue_due").toInstant(), id)
                        .toString());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
