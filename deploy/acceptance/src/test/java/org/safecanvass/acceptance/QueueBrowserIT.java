package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What waits for a team, and for nobody else. */
@PortalTest
class QueueBrowserIT {
    private final Desks desks;

    QueueBrowserIT(PortalUnderTest portal, Browsing browsing) {
        desks = new Desks(portal, browsing);
    }

    @Test
    void anotherOrganisationsCaseIsNotFound() {
        var address = desks.feoa().queue("").openFirst();

        var leeds = desks.of("feoa@west-yorkshire.example");
        var foreign = leeds.page().navigate(address);
        var unknown = leeds.page().navigate("/staff/case.xhtml?id=no-such-case");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void theQueuePagesForthAndBackByLinks() {
        var desk = desks.of("democratic-services@brighton-hove.example").queue("?closed=1");
        var first = desk.subjects().first().getAttribute("href");

        desk.page().locator("a[rel=next]").click();
        assertThat(desk.subjects().first().getAttribute("href")).isNotEqualTo(first);
        desk.page().locator("a[rel=prev]").click();

        assertThat(desk.subjects().first().getAttribute("href")).isEqualTo(first);
    }

    @Test
    void aSafetyLeadHasTheSameDesk() {
        var desk = desks.of("safety@harbour.example").queue("");

        desk.openFirst();

        assertThat(desk.page().locator("h2#reported").innerText()).isEqualTo("What was reported");
    }

    @Test
    void anAnswerThatNobodyNeedsIsAnEmptyQueue() {
        var desk = desks.feoa().queue("?category=NO_SUCH_CATEGORY");

        assertThat(desk.page().locator(".empty h2").innerText()).contains("Nothing matches");
    }
}
