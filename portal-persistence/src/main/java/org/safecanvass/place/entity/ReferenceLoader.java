package org.safecanvass.place.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the tables of reference facts from the files on the class path, as the schema's owner. */
public final class ReferenceLoader {
    private static final long LOCK = 0x5afe_0003L;

    private ReferenceLoader() {}

    /** What a load did; {@code rows} is zero when the facts were there already. */
    public record Summary(boolean changed, int rows, Duration took) {}

    /**
     * Brings the tables to what the files say, all in one transaction, or leaves them alone when
     * they say so already. A row that is gone from the files but still referred to is an error.
     */
    public static Summary load(Connection connection) throws SQLException {
        long start = System.nanoTime();
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            int rows = load(connection, ReferenceFile.all());
            connection.commit();
            return new Summary(rows > 0, rows, Duration.ofNanos(System.nanoTime() - start));
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private static int load(Connection connection, List<ReferenceFile> files) throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
        if (areLoaded(connection, files)) {
            return 0;
        }
        return replace(connection, files);
    }

    private static boolean areLoaded(Connection connection, List<ReferenceFile> files)
            throws SQLException {
        Map<String, byte[]> loaded = new HashMap<>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select file, sha256 from reference_load")) {
            while (rows.next()) {
                loaded.put(rows.getString(1), rows.getBytes(2));
            }
        }
        return loaded.size() == files.size()
                && files.stream()
                        .allMatch(file -> Arrays.equals(file.digest(), loaded.get(file.name())));
    }

    private static int replace(Connection connection, List<ReferenceFile> files)
            throws SQLException {
        try (var clear = connection.createStatement()) {
            clear.execute("delete from reference_load");
        }
        int total = 0;
        for (ReferenceFile file : files) {
            int rows = new ReferenceTable(connection, file).stage();
            remember(connection, file, rows);
            total += rows;
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            new ReferenceTable(connection, files.get(i)).deleteWhatIsGone();
        }
        for (ReferenceFile file : files) {
            new ReferenceTable(connection, file).store();
        }
        return total;
    }

    private static void remember(Connection connection, ReferenceFile file, int rows)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into reference_load (file, sha256, row_count) values (?, ?, ?)")) {
            insert.setString(1, file.name());
            insert.setBytes(2, file.digest());
            insert.setInt(3, rows);
            insert.executeUpdate();
        }
    }
}
