package org.safecanvass.sample.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safecanvass.statistics.workflow.PublicationHold;

/**
 * Makes the sample data once, beside the start; the portal says that it is ready when they are
 * there.
 */
@ApplicationScoped
public class MakeSample implements PublicationHold {
    private static final Logger LOG = System.getLogger(MakeSample.class.getName());

    @Inject
    @ConfigProperty(name = "portal.sample", defaultValue = "off")
    private String wanted;

    @Resource private ManagedExecutorService executor;
    @Inject private SampleSteps steps;
    @Inject private SampleOrganisations organisations;
    @Inject private SampleAccounts accounts;
    @Inject private SampleReports reports;
    @Inject private SideBySide sideBySide;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean made;
    private volatile boolean failed;

    /**
     * Whether everything that was wanted is there. The first question begins the making: use cases
     * cannot be called before the deployment is through, and then somebody asks.
     */
    public boolean isThere() {
        if (wanted.equals("on") && begun.compareAndSet(false, true)) {
            executor.execute(this::make);
        }
        return made || !wanted.equals("on");
    }

    /** Whether it was given up; the log says why. */
    public boolean hasFailed() {
        return failed;
    }

    /** How many reports were sent since the start. */
    public int sent() {
        return sent.get();
    }

    /** Weeks stay open until the reports of the past are there. */
    @Override
    public boolean holds() {
        return wanted.equals("on") && !made;
    }

    private void make() {
        try {
            for (var area : SampleArea.values()) {
                steps.once("ORGANISATIONS " + area, () -> organisations.found(area));
            }
            steps.once("ACCOUNTS", accounts::make);
            sideBySide.run(
                    Stream.of(SampleArea.values())
                            .<Runnable>map(area -> () -> send(area))
                            .toList());
            made = true;
        } catch (RuntimeException e) {
            failed = true;
            LOG.log(Level.ERROR, "The sample data could not be made; the portal is not ready", e);
        }
    }

    private void send(SampleArea area) {
        steps.once("REPORTS " + area, () -> reports.send(area, sent::incrementAndGet));
    }
}
