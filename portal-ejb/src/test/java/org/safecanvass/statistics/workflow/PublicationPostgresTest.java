package org.safecanvass.statistics.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.platform.entity.TestDatabase;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.statistics.entity.Breakdown;
import org.safecanvass.statistics.entity.Progress;

class PublicationPostgresTest {
    /** Monday 00:00 in London; the week before had the change from summer time. */
    private static final Instant MONDAY = Instant.parse("2026-10-26T00:00:00Z");

    private static final LocalDate WEEK = LocalDate.parse("2026-10-19");

    private final TestDatabase database = TestDatabase.create();
    private UUID brighton;
    private UUID leeds;

    @BeforeEach
    void register() throws SQLException {
        brighton = council("E06000043", Instant.parse("2026-10-19T08:00:00Z"));
        leeds = council("E08000035", Instant.parse("2026-10-19T08:00:00Z"));
    }

    @Test
    void aReportCountsOnceClosedAndNotBefore() throws Exception {
        submit(brighton, 12, "VERBAL_ABUSE", "E05015403", MONDAY.minusSeconds(1));
        submit(brighton, 11, "VERBAL_ABUSE", "E05015403", MONDAY);

        publish(brighton, MONDAY);

        var figures = figures(brighton);
        assertThat(figures.of(Breakdown.WEEK, "2026-10-19")).hasValue(10);
        assertThat(figures.of(Breakdown.CATEGORY, "VERBAL_ABUSE")).hasValue(10);
        assertThat(figures.of(Breakdown.WARD, "E05015403")).hasValue(10);
        assertThat(figures.of(Breakdown.PROGRESS, "SENT")).hasValue(10);
        assertThat(figures.of(Breakdown.WEEK, "2026-10-26")).isEmpty();
        assertThat(weeks(brighton)).containsExactly(WEEK);
    }

    @Test
    void aReportWithoutAWardHasARowOfItsOwn() throws Exception {
        submit(brighton, 10, "VERBAL_ABUSE", null, MONDAY.minusSeconds(1));

        publish(brighton, MONDAY);

        assertThat(figures(brighton).of(Breakdown.WARD, "")).hasValue(10);
    }

    @Test
    void publishingAgainChangesNothing() throws Exception {
        submit(brighton, 13, "VERBAL_ABUSE", null, MONDAY.minusSeconds(1));
        publish(brighton, MONDAY);
        var published = published(brighton);

        publish(brighton, MONDAY.plusSeconds(60));
        publish(brighton, MONDAY.plusSeconds(86_400));

        assertThat(published(brighton)).isEqualTo(published);
    }

    @Test
    void aWeekWithoutAReportIsPublishedToo() throws Exception {
        publish(brighton, Instant.parse("2026-11-18T12:00:00Z"));

        assertThat(weeks(brighton))
                .containsExactly(WEEK, WEEK.plusWeeks(1), WEEK.plusWeeks(2), WEEK.plusWeeks(3));
        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-19")).isEmpty();
    }

    @Test
    void weeksBeforeTheCouncilJoinedArePublishedWhenItHadReports() throws Exception {
        submit(brighton, 10, "ARSON", null, Instant.parse("2026-10-07T12:00:00Z"));

        publish(brighton, MONDAY);

        assertThat(weeks(brighton)).containsExactly(WEEK.minusWeeks(2), WEEK.minusWeeks(1), WEEK);
    }

    @Test
    void aFrozenWeekTakesNoLaterProgress() throws Exception {
        submit(brighton, 10, "VERBAL_ABUSE", null, MONDAY.minusSeconds(9));
        publish(brighton, MONDAY);
        var published = published(brighton);
        move(brighton, 10, MONDAY.minusSeconds(9), Progress.SENT, Progress.ANSWERED);
        publish(brighton, MONDAY.plusSeconds(700_000));

        assertThat(figures(brighton).of(Breakdown.PROGRESS, "SENT")).hasValue(10);
        assertThat(figures(brighton).of(Breakdown.PROGRESS, "ANSWERED")).isEmpty();
        assertThat(published(brighton)).containsAll(published);
    }

    @Test
    void aReportThatGoesToAndFroIsStillOneReport() throws Exception {
        var submitted = MONDAY.minusSeconds(100);
        submit(brighton, 11, "VERBAL_ABUSE", null, submitted);
        move(brighton, 11, submitted, Progress.SENT, Progress.IN_HAND);
        move(brighton, 11, submitted, Progress.IN_HAND, Progress.CLOSED);
        move(brighton, 11, submitted, Progress.CLOSED, Progress.IN_HAND);
        publish(brighton, MONDAY);

        var figures = figures(brighton);
        assertThat(figures.of(Breakdown.CATEGORY, "VERBAL_ABUSE")).hasValue(10);
        assertThat(figures.of(Breakdown.PROGRESS, "IN_HAND")).hasValue(10);
        assertThat(figures.items(Breakdown.PROGRESS)).containsExactly("IN_HAND");
    }

    @Test
    void aReportThatItsWeekDidNotWaitForIsCountedInTheNext() throws Exception {
        publish(brighton, MONDAY);
        submit(brighton, 10, "VERBAL_ABUSE", null, MONDAY.minusSeconds(1));
        publish(brighton, MONDAY.plusSeconds(7 * 86_400));

        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-19")).isEmpty();
        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-26")).hasValue(10);
    }

    @Test
    void theYearBeginsAnew() throws Exception {
        submit(brighton, 9, "VERBAL_ABUSE", null, Instant.parse("2027-01-03T23:59:59Z"));
        submit(brighton, 9, "VERBAL_ABUSE", null, Instant.parse("2027-01-04T00:00:00Z"));
        submit(brighton, 11, "ARSON", null, Instant.parse("2027-01-04T00:00:00Z"));

        publish(brighton, Instant.parse("2027-01-11T00:00:00Z"));

        assertThat(figures(brighton, 2026).incidents()).isEmpty();
        assertThat(figures(brighton, 2027).of(Breakdown.CATEGORY, "VERBAL_ABUSE")).isEmpty();
        assertThat(figures(brighton, 2027).of(Breakdown.CATEGORY, "ARSON")).hasValue(10);
        assertThat(figures(brighton, 2027).of(Breakdown.WEEK, "2027-01-04")).hasValue(20);
    }

    @Test
    void twoPublishersAtOncePublishEachWeekOnce() throws Exception {
        submit(brighton, 30, "VERBAL_ABUSE", "E05015403", Instant.parse("2026-06-01T12:00:00Z"));
        submit(brighton, 30, "VERBAL_ABUSE", "E05015403", MONDAY.minusSeconds(1));
        int publishers = 6;
        var together = new CyclicBarrier(publishers);
        var pool = Executors.newFixedThreadPool(publishers);
        try {
            Callable<Void> publisher =
                    () -> {
                        together.await(30, TimeUnit.SECONDS);
                        publish(brighton, MONDAY);
                        return null;
                    };
            for (var outcome :
                    pool.invokeAll(java.util.Collections.nCopies(publishers, publisher))) {
                outcome.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(weeks(brighton)).hasSize(21).doesNotHaveDuplicates();
        assertThat(figures(brighton).of(Breakdown.CATEGORY, "VERBAL_ABUSE")).hasValue(60);
        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-19")).hasValue(30);
    }

    @Test
    void aCountThatIsUnderWayIsWaitedFor() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var counting = as(brighton)) {
            for (int report = 0; report < 10; report++) {
                Tally.add(counting, facts("ARSON", null), MONDAY.minusSeconds(1), Progress.SENT);
            }
            var publisher =
                    pool.submit(
                            () -> {
                                publish(brighton, MONDAY);
                                return null;
                            });
            waitUntilBlocked();
            counting.commit();
            publisher.get(30, TimeUnit.SECONDS);
        } finally {
            pool.shutdown();
        }

        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-19")).hasValue(10);
    }

    @Test
    void aRolledBackReportIsNotCounted() throws Exception {
        submit(brighton, 9, "ARSON", null, MONDAY.minusSeconds(1));
        try (var counting = as(brighton)) {
            Tally.add(counting, facts("ARSON", null), MONDAY.minusSeconds(1), Progress.SENT);
            counting.rollback();
        }
        publish(brighton, MONDAY);

        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-19")).isEmpty();
    }

    @Test
    void noCouncilSeesOrMovesAnothersFigures() throws Exception {
        submit(brighton, 20, "VERBAL_ABUSE", null, MONDAY.minusSeconds(1));
        submit(leeds, 10, "ARSON", null, MONDAY.minusSeconds(1));
        publish(brighton, MONDAY);

        assertThat(weeks(leeds)).isEmpty();
        assertThat(figures(leeds).incidents()).isEmpty();

        publish(leeds, MONDAY);

        assertThat(figures(leeds).of(Breakdown.CATEGORY, "VERBAL_ABUSE")).isEmpty();
        assertThat(figures(leeds).of(Breakdown.WEEK, "2026-10-19")).hasValue(10);
        assertThat(figures(brighton).of(Breakdown.WEEK, "2026-10-19")).hasValue(20);
    }

    @Test
    void theApplicationCannotChangeWhatWasPublished() throws Exception {
        submit(brighton, 20, "VERBAL_ABUSE", null, MONDAY.minusSeconds(1));
        publish(brighton, MONDAY);

        for (var attack :
                List.of(
                        "update published_figure set incidents = 15",
                        "delete from published_figure",
                        "update published_count set incidents = 1",
                        "delete from published_week",
                        "update incident_tally set change = 1",
                        "delete from incident_tally")) {
            try (var connection = as(brighton);
                    var statement = connection.createStatement()) {
                assertThat(refusal(() -> statement.executeUpdate(attack)))
                        .contains("permission denied");
            }
        }
    }

    private static String refusal(Callable<?> attack) throws Exception {
        try {
            attack.call();
            return "nothing refused it";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private UUID council(String code, Instant joined) throws SQLException {
        var id = UuidV7.next();
        try (var connection = database.app();
                var insert =
                        connection.prepareStatement(
                                "insert into organisation (id, kind, area_code, name_en, name_cy,"
                                        + " nation, joined_at) values (?, 'COUNCIL', ?, ?, ?,"
                                        + " 'ENGLAND', ?::timestamptz)")) {
            insert.setObject(1, id);
            insert.setString(2, code);
            insert.setString(3, code);
            insert.setString(4, code);
            insert.setString(5, joined.toString());
            insert.executeUpdate();
        }
        return id;
    }

    private Connection as(UUID council) throws SQLException {
        var connection = database.app();
        connection.setAutoCommit(false);
        try (var tenant =
                connection.prepareStatement("select set_config('portal.tenant_id', ?, true)")) {
            tenant.setString(1, council.toString());
            tenant.execute();
        }
        return connection;
    }

    private void submit(
            UUID council, int reports, String category, @Nullable String ward, Instant at)
            throws SQLException {
        try (var connection = as(council)) {
            for (int report = 0; report < reports; report++) {
                Tally.add(connection, facts(category, ward), at, Progress.SENT);
            }
            connection.commit();
        }
    }

    private void move(UUID council, int reports, Instant submitted, Progress from, Progress to)
            throws SQLException {
        try (var connection = as(council)) {
            for (int report = 0; report < reports; report++) {
                Tally.move(connection, facts("VERBAL_ABUSE", null), submitted, from, to);
            }
            connection.commit();
        }
    }

    private void publish(UUID council, Instant now) throws SQLException {
        try (var connection = as(council)) {
            new Closing(connection).publishUntil(Weeks.lastClosed(now), now);
            connection.commit();
        }
    }

    private PublishedFigures figures(UUID council) throws SQLException {
        return figures(council, 2026);
    }

    private PublishedFigures figures(UUID council, int year) throws SQLException {
        try (var connection = as(council)) {
            return PublishedFigures.ofYear(connection, year);
        }
    }

    private List<LocalDate> weeks(UUID council) throws SQLException {
        try (var connection = as(council)) {
            return PublishedFigures.weeks(connection);
        }
    }

    /** Every row that was published, as text. */
    private List<String> published(UUID council) throws SQLException {
        var lines = new java.util.ArrayList<String>();
        try (var connection = as(council);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select week::text || published_at from published_week union all"
                                        + " select c::text from published_count c union all"
                                        + " select f::text from published_figure f order by 1")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private void waitUntilBlocked() throws Exception {
        try (var superuser = database.superuser();
                var query =
                        superuser.prepareStatement(
                                "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                                        + " where d.datname = current_database()"
                                        + " and l.locktype = 'advisory' and not l.granted")) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (System.nanoTime() < deadline) {
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == 1) {
                        return;
                    }
                }
                Thread.onSpinWait();
            }
        }
        throw new ExecutionException("the publisher did not wait", null);
    }

    private static ReportFacts facts(String category, @Nullable String ward) {
        return new ReportFacts(
                "LOCAL_CANDIDATE",
                "FORD",
                false,
                null,
                category,
                List.of(),
                "STANDARD",
                "STREET",
                "E06000043",
                null,
                ward,
                null,
                null,
                false);
    }
}
