package org.safecanvass.platform.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without its database the portal can take no report, and says so to whoever sends it traffic. */
@Readiness
@ApplicationScoped
public class HealthOfDatabase implements HealthCheck {
    private static final Logger LOG = System.getLogger(HealthOfDatabase.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return false;
        }
    }
}
