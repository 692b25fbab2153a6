package org.safecanvass.place.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.entity.Hex;
import org.safecanvass.place.entity.HomeNation;
import org.safecanvass.place.entity.Point;

/** Turns rows of the database into facts. */
record FactRows(Connection connection) {
    /** Makes a fact of one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, RowReader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return List.copyOf(all);
    }

    static Point point(ResultSet row) throws SQLException {
        return new Point(row.getDouble("latitude"), row.getDouble("longitude"));
    }

    static Hex hex(ResultSet row) throws SQLException {
        return new Hex(row.getInt("q"), row.getInt("r"));
    }

    static @Nullable HomeNation nation(ResultSet row) throws SQLException {
        String name = row.getString("nation");
        return name == null ? null : HomeNation.valueOf(name);
    }
}
