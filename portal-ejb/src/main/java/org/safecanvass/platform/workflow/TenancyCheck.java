package org.safecanvass.platform.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.safecanvass.platform.schema.TenancyLint;

/** Refuses to start while the database would let one organisation see another's rows. */
@ApplicationScoped
class TenancyCheck {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    void check(@Observes Startup start) throws SQLException {
        try (var connection = database.getConnection()) {
            var findings = TenancyLint.findings(connection);
            if (!findings.isEmpty()) {
                throw new IllegalStateException(
                        "The portal does not start: organisations are not kept apart. "
                                + String.join("; ", findings));
            }
        }
    }
}
