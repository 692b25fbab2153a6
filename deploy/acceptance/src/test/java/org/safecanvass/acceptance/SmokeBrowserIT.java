package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@PortalTest
class SmokeBrowserIT {
    @Test
    void browserReachesThePortal(Browsing browsing) {
        var page = browsing.someone().on(Screen.PHONE).at("/health/ready");

        assertThat(page.content()).contains("database");
        assertThat(page.viewportSize().width).isEqualTo(390);
    }
}
