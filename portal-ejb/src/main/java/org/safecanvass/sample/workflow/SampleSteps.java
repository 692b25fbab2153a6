package org.safecanvass.sample.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which parts have been made already. */
@ApplicationScoped
class SampleSteps {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** Does the work unless an earlier start has done it. */
    void once(String step, Runnable work) {
        if (!isDone(step)) {
            work.run();
            markDone(step);
        }
    }

    private boolean isDone(String step) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select from sample_step where step = ?")) {
            query.setString(1, step);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void markDone(String step) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into sample_step values (?, current_timestamp)")) {
            insert.setString(1, step);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
