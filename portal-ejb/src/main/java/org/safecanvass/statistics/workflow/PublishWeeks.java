package org.safecanvass.statistics.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.safecanvass.platform.workflow.TenantScope;

/**
 * Publishes the figures of a council's closed weeks, each week once, on whichever node. Nobody asks
 * for it: the portal does it itself, so it is no use case and says no figures.
 */
@Stateless
public class PublishWeeks {
    @Inject private TenantScope scope;
    @Inject private Clock clock;

    /** Publishes what is closed and not yet published; does nothing when nothing is. */
    public void publish(UUID council) {
        scope.as(
                council,
                () -> {
                    close();
                    return council;
                });
    }

    private void close() {
        var now = clock.instant();
        try {
            new Closing(scope.connection()).publishUntil(Weeks.lastClosed(now), now);
        } catch (SQLException e) {
            throw new IllegalStateException("closed weeks could not be published", e);
        }
    }
}
