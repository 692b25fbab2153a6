package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@PortalTest
class HealthIT {
    private final ApiClient api;

    HealthIT(PortalUnderTest portal) {
        api = portal.api();
    }

    @Test
    void readinessNamesTheDatabase() {
        var answer = api.get("/health/ready");

        assertThat(answer.status()).isEqualTo(200);
        var check = answer.json().getAsJsonObject().getAsJsonArray("checks").toString();
        assertThat(check).contains("\"name\":\"database\",\"status\":\"UP\"");
    }

    @Test
    void metricsAreNotOnThePublicPort() {
        assertThat(api.get("/metrics").status()).isIn(403, 404);
        assertThat(api.get("/metrics/base").status()).isIn(403, 404);
    }

    @Test
    void whatTheServerItselfRefusesIsShownWithTheSameHeaders() {
        var refused = api.get("/WEB-INF/web.xml");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(refused.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(refused.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(refused.header("Cache-Control")).contains("no-store");
    }

    @Test
    void answersDoNotSayWhatServesThem() {
        var headers = api.get("/health/ready").headers().map();

        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }
}
