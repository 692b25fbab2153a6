package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeploymentWatchTest {
    private final DeploymentWatch watch = new DeploymentWatch();

    @Test
    void serverIsUpWhenItSaysSo() throws InterruptedException {
        watch.line("[..] portal was successfully deployed in 3,023 milliseconds.");
        assertThat(watch.awaitBooted(0, TimeUnit.SECONDS)).isFalse();

        watch.line("[..] [levelValue: 800] Payara Micro 6.2025.10 (build 42) ready in 8,935 (ms)");
        assertThat(watch.awaitBooted(0, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.hasFailed()).isFalse();
    }

    @Test
    void failedDeploymentIsToldByItsInnermostCause() {
        watch.line("[..] [levelValue: 1000] Exception while loading the app : CDI failure");
        watch.line("org.glassfish.deployment.common.DeploymentException: CDI failure");
        watch.line("\tat org.example.Outer.call(Outer.java:1)");
        watch.line("Caused by: java.lang.IllegalStateException: outer");
        watch.line("Caused by: org.postgresql.util.PSQLException: inner");

        assertThat(watch.hasFailed()).isTrue();
        assertThat(watch.cause()).contains("org.postgresql.util.PSQLException: inner");
    }

    @Test
    void causesLoggedWithoutAFailedDeploymentAreNoFault() {
        watch.line("Caused by: java.net.ConnectException: refused");

        assertThat(watch.hasFailed()).isFalse();
        assertThat(watch.cause()).isEmpty();
    }
}
