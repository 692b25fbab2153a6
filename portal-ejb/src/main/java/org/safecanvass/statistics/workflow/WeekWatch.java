package org.safecanvass.statistics.workflow;

import static java.util.concurrent.TimeUnit.MINUTES;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.Organisations;

/**
 * Looks every minute whether a week has closed that a joined council has not published. What is to
 * be done stands in the tables, so nothing is lost when a node stops, and every node may look.
 */
@Singleton
@Startup
public class WeekWatch {
    private static final Logger LOG = System.getLogger(WeekWatch.class.getName());

    @Resource private ManagedScheduledExecutorService executor;
    @Inject private Instance<PublicationHold> holds;
    @Inject private Organisations organisations;
    @Inject private PublishWeeks publishWeeks;
    @Inject private Clock clock;

    private final Map<UUID, LocalDate> published = new ConcurrentHashMap<>();
    private ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        looking = executor.scheduleWithFixedDelay(this::look, 1, 1, MINUTES);
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
    }

    /** An exception that left this method would end the looking for good. */
    private void look() {
        try {
            if (holds.stream().noneMatch(PublicationHold::holds)) {
                publishClosedWeeks();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Closed weeks were not looked for", e);
        }
    }

    private void publishClosedWeeks() {
        var lastClosed = Weeks.lastClosed(clock.instant());
        organisations.all(OrganisationKind.COUNCIL).stream()
                .filter(KnownOrganisation::hasJoined)
                .filter(council -> !lastClosed.equals(published.get(council.id())))
                .forEach(council -> publish(council, lastClosed));
    }

    /** A council whose weeks cannot be published now is tried again at the next look. */
    private void publish(KnownOrganisation council, LocalDate lastClosed) {
        try {
            publishWeeks.publish(council.id());
            published.put(council.id(), lastClosed);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The figures of " + council.nameEn() + " were not published", e);
        }
    }
}
