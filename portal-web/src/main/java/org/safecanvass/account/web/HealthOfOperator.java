package org.safecanvass.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.safecanvass.account.workflow.FirstOperator;
import org.safecanvass.account.workflow.OneTimeAddress;
import org.safecanvass.platform.workflow.SecretFile;

/**
 * The portal is not ready while nobody could run it: whoever starts it finds a link for the first
 * operator beside the data, until an operator has a password. Sample data bring their own.
 */
@Readiness
@ApplicationScoped
public class HealthOfOperator implements HealthCheck {
    static final String NOTE = "first-operator.txt";
    private static final Logger LOG = System.getLogger(HealthOfOperator.class.getName());

    @Inject
    @ConfigProperty(name = "portal.sample", defaultValue = "off")
    private String sample;

    @Inject
    @ConfigProperty(name = "portal.home")
    private String home;

    @Inject private FirstOperator firstOperator;
    @Inject private PublicAddress address;

    private boolean seenTo;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("operator").status(isSeenTo()).build();
    }

    private synchronized boolean isSeenTo() {
        if (!seenTo && !sample.equals("on")) {
            try {
                firstOperator.invite(address.operatorName()).ifPresent(this::write);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The first operator could not be invited; not ready", e);
                return false;
            }
        }
        seenTo = true;
        return true;
    }

    private void write(OneTimeAddress link) {
        var note =
                "No operator has a password yet. Set that of %s within 24 hours: %s%n"
                        .formatted(address.operatorName(), address.of(link));
        SecretFile.write(Path.of(home, NOTE), note.getBytes(StandardCharsets.UTF_8));
    }
}
