package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An officer's day: from the queue to the end of a case. */
@PortalTest
class CaseworkBrowserIT {
    private static final String FEOA = "feoa@sussex-police.example";
    private static final String SUPERVISOR = "supervisor@sussex-police.example";
    private static final String NEW = "?state=ROUTED&grade=STANDARD";

    private final PortalUnderTest portal;
    private final Browsing browsing;

    CaseworkBrowserIT(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    @Test
    void anOfficerTakesACaseFromTheQueueToItsEnd() {
        var desk = desk(FEOA).queue(NEW);
        desk.openFirst();

        desk.press("claim-go");
        assertThat(desk.status()).contains("yours");
        desk.press("acknowledge-go");
        assertThat(desk.state()).isEqualTo("Acknowledged");
        assess(desk);
        assertThat(desk.state()).isEqualTo("Assessed");
        desk.page().locator("label[for=reader-out]").click();
        desk.fill("message", "I ring you after <b>17:00</b>.").press("sending-go");
        assertThat(desk.timeline()).contains("I ring you after <b>17:00</b>.");
        desk.step("advice").fill("text", "Keep the note.").press("advising-go");
        assertThat(desk.state()).isEqualTo("Advice given");
        desk.step("reference").fill("reference", "47260118823").press("referring-go");
        assertThat(desk.state()).isEqualTo("Being worked on");
        tellOutcome(desk);
        assertThat(desk.state()).isEqualTo("Outcome sent");
        assertThat(desk.timeline()).contains("47260118823");
        desk.step("close").press("closing-go");

        assertThat(desk.state()).isEqualTo("Closed");
        assertThat(desk.page().locator(".casehead .actions .btn").allInnerTexts())
                .containsExactly("Message to the reporter");
    }

    @Test
    void anUrgentCaseWaitsForItsSupervisor() {
        var desk = desk(FEOA).queue("?state=ROUTED&grade=PRIORITY");
        var address = desk.openFirst();
        desk.press("acknowledge-go");
        assess(desk);
        desk.step("advice").fill("text", "Keep the note.").press("advising-go");
        desk.step("outcome").page().locator("label[for^=outcome-]").last().click();
        desk.press("choosing-go").press("telling-go").step("close");
        assertThat(desk.page().locator("#closing-go").count()).isZero();
        assertThat(desk.page().locator("main").innerText()).contains("A supervisor agrees");

        desk(SUPERVISOR).go(address).press("agree-go");

        desk.go(address).step("close").press("closing-go");
        assertThat(desk.state()).isEqualTo("Closed");
    }

    @Test
    void anAssessmentWithoutReasonsIsRefusedAndKeepsWhatWasTyped() {
        var desk = desk(FEOA).queue("?state=ACKNOWLEDGED&mine=1");
        desk.openFirst();

        desk.step("assess").fill("weighed-THREAT-reason", "");
        desk.fill("weighed-HARM-reason", "She is afraid.").press("assessing-go");

        assertThat(desk.faults()).isNotBlank();
        assertThat(desk.page().title()).startsWith("Error: ");
        assertThat(desk.page().inputValue("#weighed-HARM-reason")).isEqualTo("She is afraid.");
    }

    @Test
    void theSecondOfTwoOfficersSeesWhatChangedAndLosesNothing() {
        var first = desk(FEOA).queue("?state=ACKNOWLEDGED&mine=1");
        var address = first.openFirst();
        var second = desk(FEOA).go(address);
        second.step("advice").fill("text", "Typed by the second.");

        first.step("reference").fill("reference", "SX 2026/77").press("referring-go");
        second.press("advising-go");

        assertThat(second.faults()).contains("Someone else changed this");
        assertThat(second.page().locator("main").innerText()).contains("SX 2026/77");
        assertThat(second.page().inputValue("#text")).isEqualTo("Typed by the second.");
        second.press("advising-go");
        assertThat(second.timeline()).contains("Typed by the second.");
    }

    @Test
    void aColleaguesCaseOpensForAReasonOnly() {
        var owner = desk(FEOA).queue("?state=ACKNOWLEDGED&mine=1");
        var address = owner.openFirst();

        var spoc = desk("spoc@sussex-police.example").go(address);
        assertThat(spoc.page().title()).doesNotContain("SC-");

        desk(SUPERVISOR).go(address);
        assertThat(owner.page().title()).contains("SC-");
    }

    @Test
    void anotherOrganisationsCaseIsNotFound() {
        var address = desk(FEOA).queue("").openFirst();

        var leeds = desk("feoa@west-yorkshire.example");
        var foreign = leeds.page().navigate(address);
        var unknown = leeds.page().navigate("/staff/case.xhtml?id=no-such-case");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void aCaseForAnotherTeamIsSentBackAndMovedByTheSupervisor() {
        var desk = desk(FEOA).queue(NEW);
        var address = desk.openFirst();
        desk.step("return").fill("reason", "Not a candidate.").press("returning-go");
        assertThat(desk.state()).isEqualTo("Finding the right place");

        var supervisor = desk(SUPERVISOR).go(address).step("reroute");
        supervisor.page().locator("label[for^=team-]").last().click();
        supervisor.fill("reason", "It is about a polling station.").press("rerouting-go");

        assertThat(supervisor.status()).contains("other team");
    }

    @Test
    void theQueuePagesForthAndBackByLinks() {
        var desk = desk("democratic-services@brighton-hove.example").queue("?closed=1");
        var first = desk.subjects().first().getAttribute("href");

        desk.page().locator("a[rel=next]").click();
        assertThat(desk.subjects().first().getAttribute("href")).isNotEqualTo(first);
        desk.page().locator("a[rel=prev]").click();

        assertThat(desk.subjects().first().getAttribute("href")).isEqualTo(first);
    }

    @Test
    void aSafetyLeadHasTheSameDesk() {
        var desk = desk("safety@harbour.example").queue("");

        desk.openFirst();

        assertThat(desk.page().locator("h2#reported").innerText()).isEqualTo("What was reported");
    }

    @Test
    void anAnswerThatNobodyNeedsIsAnEmptyQueue() {
        var desk = desk(FEOA).queue("?category=NO_SUCH_CATEGORY");

        assertThat(desk.page().locator(".empty h2").innerText()).contains("Nothing matches");
    }

    private Desk desk(String account) {
        return Desk.of(portal, browsing.someone(), account);
    }

    private static void assess(Desk desk) {
        desk.step("assess");
        for (var heading : desk.page().locator(".weighing").all()) {
            heading.locator(".choice label").nth(1).click();
            heading.locator("textarea").fill("What was said, and that it can be done.");
        }
        var connected = desk.page().locator("#connectedReason");
        if (connected.count() > 0) {
            desk.page().locator("label[for^=connected]").first().click();
            connected.fill("The rosette was named.");
        }
        desk.press("assessing-go");
    }

    private static void tellOutcome(Desk desk) {
        desk.step("outcome");
        desk.page().getByText("Crime recorded, enquiries under way").click();
        desk.press("choosing-go");
        assertThat(desk.page().inputValue("#text")).contains("47260118823");
        desk.press("telling-go");
    }
}
