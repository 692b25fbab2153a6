package org.safecanvass.incident.workflow;

import static java.util.concurrent.TimeUnit.MINUTES;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.Organisations;

/**
 * Looks every hour for drafts past their day. What is to be done stands in the table, so nothing is
 * lost when a node stops, and every node may look.
 */
@Singleton
@Startup
public class DraftWatch {
    private static final Logger LOG = System.getLogger(DraftWatch.class.getName());
    private static final int FIRST = 10;
    private static final int HOURLY = 60;

    @Resource private ManagedScheduledExecutorService executor;
    @Inject private Organisations organisations;
    @Inject private ForgetDrafts forgetDrafts;

    private ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        looking = executor.scheduleWithFixedDelay(this::look, FIRST, HOURLY, MINUTES);
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
    }

    /** An exception that left this method would end the looking for good. */
    private void look() {
        try {
            organisations.all().forEach(this::forget);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Expired drafts were not looked for", e);
        }
    }

    /** One organisation's trouble is none of the others'; it is tried again in an hour. */
    private void forget(KnownOrganisation organisation) {
        try {
            boolean more = true;
            while (more) {
                more = forgetDrafts.forget(organisation.id());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Drafts of " + organisation.nameEn() + " were not deleted", e);
        }
    }
}
