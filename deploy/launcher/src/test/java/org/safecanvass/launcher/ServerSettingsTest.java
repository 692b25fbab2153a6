package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {
    private static final Predicate<String> METRICS_ON =
            line -> line.startsWith("set-metrics-configuration") && line.contains("--enabled=true");

    @Test
    void metricsAreServedNowhereUnlessAskedFor() {
        var settings = Settings.of(Map.of());

        assertThat(ServerSettings.beforeDeploying(settings)).noneMatch(METRICS_ON);
        assertThat(ServerSettings.afterDeploying(settings)).isEmpty();
    }

    @Test
    void metricsHaveAListenerOfTheirOwn() {
        var settings =
                Settings.of(Map.of("PORTAL_METRICS_PORT", "9090", "PORTAL_BIND", "192.0.2.1"));

        assertThat(ServerSettings.beforeDeploying(settings))
                .anyMatch(METRICS_ON.and(line -> line.endsWith("--virtualServers=metrics")));
        assertThat(ServerSettings.afterDeploying(settings))
                .anyMatch(
                        line ->
                                line.contains(
                                        "192.0.2.1 --listenerport 9090 --defaultvs metrics "));
    }

    @Test
    void metricsMayBeAskedForOnThePortalsOwnPort() {
        var settings = Settings.of(Map.of("PORTAL_METRICS_PORT", "8080"));

        assertThat(ServerSettings.beforeDeploying(settings))
                .anyMatch(METRICS_ON.and(line -> line.endsWith("--virtualServers=server")));
        assertThat(ServerSettings.afterDeploying(settings)).isEmpty();
    }

    @Test
    void onlyBehindAProxyIsItAskedWhetherTheReaderCameByTls() {
        assertThat(ServerSettings.beforeListening(Settings.of(Map.of())))
                .noneMatch(line -> line.contains("X-Forwarded-Proto"));
        assertThat(
                        ServerSettings.beforeListening(
                                Settings.of(Map.of("PORTAL_TRUSTED_PROXIES", "192.0.2.7"))))
                .anyMatch(line -> line.endsWith("scheme-mapping=X-Forwarded-Proto"));
    }
}
