package org.safecanvass.statistics.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.statistics.entity.Progress;

/** A council's running count, written as the council. One round trip a call. */
final class Tally {
    private static final String ROW =
            "insert into incident_tally"
                    + " (tenant_id, week, ward_code, category, progress, change)";

    /** Shared by those who count; whoever closes a week holds it alone. */
    private static final String SHARE =
            "select pg_advisory_xact_lock_shared(hashtextextended(current_tenant()::text, 13));";

    /** A report that its own week did not wait for is counted in the first open one. */
    private static final String ADD =
            SHARE
                    + ROW
                    + " select current_tenant(),"
                    + " greatest(?::date, (select max(week) + 7 from published_week)),"
                    + " ?, ?, ?, 1";

    private static final String MOVE =
            ROW
                    + " values (current_tenant(), ?, ?, ?, ?, -1),"
                    + " (current_tenant(), ?, ?, ?, ?, 1)";

    private Tally() {}

    static void add(
            Connection connection, ReportFacts facts, Instant submittedAt, Progress progress)
            throws SQLException {
        var week = Weeks.of(submittedAt);
        try (var insert = connection.prepareStatement(ADD)) {
            bind(insert, 1, facts, week, progress);
            insert.execute();
        }
    }

    static void move(
            Connection connection,
            ReportFacts facts,
            Instant submittedAt,
            Progress from,
            Progress to)
            throws SQLException {
        var week = Weeks.of(submittedAt);
        try (var insert = connection.prepareStatement(MOVE)) {
            bind(insert, 1, facts, week, from);
            bind(insert, 5, facts, week, to);
            insert.execute();
        }
    }

    private static void bind(
            PreparedStatement insert,
            int first,
            ReportFacts facts,
            LocalDate week,
            Progress progress)
            throws SQLException {
        insert.setObject(first, week);
        insert.setString(first + 1, facts.wardCode() == null ? "" : facts.wardCode());
        insert.setString(first + 2, facts.category());
        insert.setString(first + 3, progress.name());
    }
}
