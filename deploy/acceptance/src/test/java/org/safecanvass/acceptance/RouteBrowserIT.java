package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A case that is on the wrong desk, and who puts it on the right one. */
@PortalTest
class RouteBrowserIT {
    private static final String INTAKE = "desk@sussex-police.example";
    private static final String SUPERVISOR = "supervisor@sussex-police.example";

    private final Desks desks;

    RouteBrowserIT(PortalUnderTest portal, Browsing browsing) {
        desks = new Desks(portal, browsing);
    }

    @Test
    void aCaseForAnotherTeamIsSentBackAndMovedByTheSupervisor() {
        var reference = desks.report("STANDARD");
        var desk = desks.feoa().queue("?state=ROUTED&grade=STANDARD");
        var address = desk.openNewest();
        desk.step("return").fill("reason", "Not a candidate.").press("returning-go");
        assertThat(desk.state()).isEqualTo("Finding the right place");

        var supervisor = desks.of(SUPERVISOR).go(address).step("reroute");
        supervisor.page().locator("label[for^=team-]").last().click();
        supervisor.fill("reason", "It is about a polling station.").press("rerouting-go");

        assertThat(supervisor.status()).contains("other team");
        assertThat(desks.heard(reference)).contains("DISPUTED_ROUTE", "ROUTED");
    }

    @Test
    void aCaseThatComesBackTwiceIsPutOnADeskByTheArbiter() {
        var reference = desks.report("STANDARD");
        var desk = desks.feoa().queue("?state=ROUTED&grade=STANDARD");
        var address = desk.openNewest();
        var words = desk.page().locator(".quote").innerText();
        desk.step("return").fill("reason", "Not a candidate.").press("returning-go");
        var supervisor = desks.of(SUPERVISOR).go(address).step("reroute");
        assertThat(supervisor.page().locator("fieldset").innerText())
                .doesNotContain("Safety of elected people");
        supervisor.choose("team", "Police intake desk");
        supervisor.fill("reason", "No candidate.").press("rerouting-go");
        var intake = desks.of(INTAKE).go(address).step("return");
        intake.fill("reason", "Long retired.").press("returning-go");
        assertThat(intake.page().locator("main").innerText()).contains("The route arbiter decides");

        var arbiter = desks.of("arbiter@portal.example");
        assertThat(arbiter.page().url()).endsWith("/staff/routes.xhtml");
        arbiter.page().locator("main table a").last().click();
        assertThat(arbiter.page().locator("main").innerText())
                .contains("Long retired.", "Sussex Police", "Safety of elected people")
                .doesNotContain(words);
        arbiter.press("continue");
        assertThat(arbiter.faults()).contains("Nothing is chosen");
        arbiter.choose("team", "Safety of elected people");
        arbiter.fill("reason", "The candidate stands in May.").press("continue");
        assertThat(arbiter.status()).contains("Decided");

        desk.go(address);
        assertThat(desk.state()).isEqualTo("Sent");
        assertThat(desk.timeline()).contains("The candidate stands in May.");
        desk.step("return").fill("reason", "Still not ours.").press("returning-go");
        assertThat(desk.faults()).contains("arbiter");
        assertThat(desks.heard(reference)).contains("DISPUTED_ROUTE", "ROUTED");
    }
}
