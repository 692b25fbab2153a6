package org.safecanvass.place.entity;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * One table of reference facts as it is replaced: staged, cleared of what is gone, stored. Rows
 * that stay are updated in place, because other tables may refer to them.
 */
final class ReferenceTable {
    private final Connection connection;
    private final ReferenceFile file;
    private final String table;

    ReferenceTable(Connection connection, ReferenceFile file) {
        this.connection = connection;
        this.file = file;
        this.table = file.table();
    }

    int stage() throws SQLException {
        execute("create temporary table staged_%1$s (like %1$s) on commit drop".formatted(table));
        String copy =
                "copy staged_%s (%s) from stdin (format csv, header match)"
                        .formatted(table, String.join(", ", file.columns()));
        try (var text = new ByteArrayInputStream(file.text())) {
            return Math.toIntExact(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, text));
        } catch (IOException e) {
            throw new SQLException(file.name(), e);
        }
    }

    void deleteWhatIsGone() throws SQLException {
        String same =
                key().stream().map(c -> "s.%1$s = t.%1$s".formatted(c)).collect(joining(" and "));
        execute(
                "delete from %1$s t where not exists (select from staged_%1$s s where %2$s)"
                        .formatted(table, same));
    }

    void store() throws SQLException {
        List<String> key = key();
        String columns = String.join(", ", file.columns());
        String changes =
                file.columns().stream()
                        .filter(c -> !key.contains(c))
                        .map(c -> "%1$s = excluded.%1$s".formatted(c))
                        .collect(joining(", "));
        execute(
                "insert into %1$s (%2$s) select %2$s from staged_%1$s on conflict (%3$s) do update set %4$s"
                        .formatted(table, columns, String.join(", ", key), changes));
    }

    private List<String> key() throws SQLException {
        List<String> key = new ArrayList<>();
        try (var columns =
                connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (columns.next()) {
                key.add(columns.getString("COLUMN_NAME"));
            }
        }
        return key;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
