package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The whole way of a report: written, delivered, answered, read, and on every trail. */
@PortalTest
class WholeWayBrowserIT {
    private static final String FORCE_REFERENCE = "47260118823";
    private static final String ANSWER = "We have spoken to them.";
    private static final String MESSAGE = "I ring you tomorrow at nine.";
    private static final String ADVICE = "Go in twos, and tell the agent when you are back.";

    private final PortalUnderTest portal;
    private final Browsing browsing;

    WholeWayBrowserIT(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    @Test
    void aCandidatesReportIsAnsweredByThePolice() {
        var candidate = signedIn("candidate@harbour.example");
        var reference = send(candidate, "LOCAL_CANDIDATE");

        var police = desk("feoa@sussex-police.example");
        var elections = desk("electoral-services@brighton-hove.example");
        assertIsIn(police, reference);
        assertIsIn(elections, reference);
        assertNobodyElseHas(reference, police.open(reference));

        answer(police);

        candidate.navigate("/my-report.xhtml?reference=" + reference);
        assertThat(candidate.locator("main").innerText())
                .contains(MESSAGE, ADVICE, ANSWER)
                .contains("The police reference is " + FORCE_REFERENCE);
        assertOnTrail("auditor@sussex-police.example", reference, "Case closed");
        assertOnTrail("auditor@brighton-hove.example", reference, "Case received");
        assertNotOnTrail("auditor@west-yorkshire.example", reference);
        assertNotOnTrail("auditor@leeds.example", reference);
        assertThat(
                        portal.api()
                                .as(portal.samples().client("harbour-crm"), "report.read")
                                .get(ApiReport.PATH + "/" + reference)
                                .status())
                .as("a program of the campaign asks for what a candidate sent")
                .isEqualTo(404);
    }

    @Test
    void aCouncillorsReportIsOnTheDeskOfDemocraticServices() {
        var reference = send(browsing.someone().on(Screen.PHONE).page(), "COUNCILLOR");

        var services = desk("democratic-services@brighton-hove.example");

        assertIsIn(services, reference);
        assertNobodyElseHas(reference, services.open(reference));
    }

    /** Writes the report and returns its reference. */
    private String send(Page page, String capacity) {
        var reporter = new Reporter(page, seen -> assertThat(seen.title()).isNotBlank());
        reporter.answerAll(capacity).click("#send");
        return page.locator(".big").innerText();
    }

    private void answer(Desk desk) {
        desk.press("acknowledge-go");
        desk.assess();
        desk.page().locator("label[for=reader-out]").click();
        desk.fill("message", MESSAGE).press("sending-go");
        desk.step("advice").fill("advice", ADVICE).press("advising-go");
        desk.step("reference").fill("forceReference", FORCE_REFERENCE).press("referring-go");
        desk.step("outcome").page().locator("label[for^=outcome-]").first().click();
        desk.press("choosing-go").fill("text", ANSWER).press("telling-go");
        desk.step("close").press("closing-go");
        assertThat(desk.state()).isEqualTo("Closed");
    }

    private void assertNobodyElseHas(String reference, String address) {
        for (var account :
                new String[] {"feoa@west-yorkshire.example", "electoral-services@leeds.example"}) {
            var other = desk(account);
            assertThat(other.find(reference).count()).as(account).isZero();
            assertThat(other.page().navigate(address).status()).as(account).isEqualTo(404);
        }
    }

    private static void assertIsIn(Desk desk, String reference) {
        assertThat(desk.find(reference).count()).isPositive();
    }

    private void assertOnTrail(String auditor, String reference, String step) {
        assertThat(trail(auditor, reference)).as(auditor).contains(reference, step);
    }

    private void assertNotOnTrail(String auditor, String reference) {
        assertThat(trail(auditor, reference)).as(auditor).doesNotContain(reference);
    }

    private String trail(String auditor, String reference) {
        var page = signedIn(auditor);
        page.navigate("/staff/audit/log.xhtml?reference=" + reference);
        return page.locator("main").innerText();
    }

    private Page signedIn(String account) {
        return SigningIn.as(browsing.someone(), portal.samples().account(account));
    }

    private Desk desk(String account) {
        return Desk.of(portal, browsing.someone(), account);
    }
}
