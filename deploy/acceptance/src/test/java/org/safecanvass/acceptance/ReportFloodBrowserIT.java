package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Those who share a network with a flood are told when to try again, and lose nothing. */
@PortalTest
class ReportFloodBrowserIT {
    private static final String NETWORK = "192.0.2.%d";

    @Test
    void heldBackTheDraftIsKept(Browsing browsing, PortalUnderTest portal) {
        var page = browsing.someone().on(Screen.PHONE).page();
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", NETWORK.formatted(1)));
        var reporter =
                new Reporter(page, seen -> assertThat(seen.title()).contains("SafeCanvass"))
                        .answerAll();
        var check = page.url();
        flood(portal.api().with("X-Forwarded-For", NETWORK.formatted(2)));

        var answer =
                page.waitForResponse(one -> one.status() == 429, () -> reporter.click("#send"));

        assertThat(Integer.parseInt(answer.headerValue("Retry-After"))).isBetween(1, 3600);
        Axe.assertClean(page);
        assertThat(page.locator("main").innerText()).contains("What you wrote is kept", "999");
        reporter.click("main .btn");
        assertThat(page.url()).isEqualTo(check);
        assertThat(page.locator("main").innerText()).contains("watch out");
    }

    private static void flood(ApiClient network) {
        int status = 0;
        for (int i = 0; i < 500 && status != 429; i++) {
            status =
                    network.with("Idempotency-Key", ApiReport.key())
                            .post(ApiReport.PATH, "{}")
                            .status();
        }
        assertThat(status).isEqualTo(429);
    }
}
