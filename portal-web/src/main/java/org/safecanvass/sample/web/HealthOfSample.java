package org.safecanvass.sample.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.safecanvass.sample.workflow.MakeSample;

/** The portal is not ready while sample data that were asked for are still being made. */
@Readiness
@ApplicationScoped
public class HealthOfSample implements HealthCheck {
    @Inject private MakeSample sample;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("sample").status(sample.isThere());
        return sample.isThere()
                ? answer.build()
                : answer.withData("reports", sample.sent())
                        .withData("failed", sample.hasFailed())
                        .build();
    }
}
