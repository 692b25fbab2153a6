package org.safecanvass.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {
    private final Reach reach = new Reach();

    @Test
    void nameAloneIsNoWayToReachAnybody() {
        reach.setAllowed("YES");
        reach.setName("Ann Example");
        assertThat(reach.isUnreachable()).isTrue();

        reach.setPhone("01632 960001");
        assertThat(reach.isUnreachable()).isFalse();
    }

    @Test
    void whoeverWantsNoContactNeedsNoWay() {
        reach.setAllowed("NO");

        assertThat(reach.isUnreachable()).isFalse();
    }
}
