package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** An officer's day: from the queue to the end of a case. */
@PortalTest
class CaseworkBrowserIT {
    private static final String SUPERVISOR = "supervisor@sussex-police.example";

    private final Browsing browsing;
    private final Desks desks;

    CaseworkBrowserIT(PortalUnderTest portal, Browsing browsing) {
        this.browsing = browsing;
        desks = new Desks(portal, browsing);
    }

    @Test
    void anOfficerTakesACaseFromTheQueueToItsEnd() {
        desks.report("STANDARD");
        var desk = desks.feoa().queue("?state=ROUTED&grade=STANDARD");
        desk.openFirst();

        desk.press("claim-go");
        assertThat(desk.status()).contains("yours");
        desk.press("acknowledge-go");
        assertThat(desk.state()).isEqualTo("Acknowledged");
        desk.assess();
        assertThat(desk.state()).isEqualTo("Assessed");
        desk.page().locator("label[for=reader-out]").click();
        desk.fill("message", "I ring you after <b>17:00</b>.").press("sending-go");
        assertThat(desk.timeline()).contains("I ring you after <b>17:00</b>.");
        desk.step("advice").fill("advice", "Keep the note.").press("advising-go");
        assertThat(desk.state()).isEqualTo("Advice given");
        desk.step("reference").fill("forceReference", "47260118823").press("referring-go");
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
        desks.report("PRIORITY");
        var desk = desks.feoa().queue("?state=ROUTED&grade=PRIORITY");
        var address = desk.openFirst();
        desk.press("acknowledge-go");
        desk.assess();
        desk.step("advice").fill("advice", "Keep the note.").press("advising-go");
        desk.step("outcome").page().locator("label[for^=outcome-]").last().click();
        desk.press("choosing-go").press("telling-go");
        assertThat(desk.page().locator(".casehead .actions a[href*='/case/close']").count())
                .isZero();
        desk.goStep("close");
        assertThat(desk.page().locator("#closing-go").count()).isZero();
        assertThat(desk.page().locator("main").innerText())
                .contains("A supervisor has not agreed yet.")
                .doesNotContain("not written down yet");

        desks.of(SUPERVISOR).go(address).press("agree-go");

        desk.go(address).step("close").press("closing-go");
        assertThat(desk.state()).isEqualTo("Closed");
    }

    @Test
    void anAssessmentWithoutReasonsIsRefusedAndKeepsWhatWasTyped() {
        var desk = desks.acknowledged();

        desk.step("assess");
        desk.fill("weighed-HARM-reason", "She is afraid.").press("assessing-go");

        assertThat(desk.faults())
                .contains(
                        "Threat: Nothing is chosen.",
                        "Connection with the position: Nothing is chosen.",
                        "Connection with the position: A reason is missing.",
                        "Prevention: Nothing is chosen.",
                        "Intervention: Nothing is chosen.");
        assertThat(desk.page().title()).startsWith("Error: ");
        assertThat(desk.page().inputValue("#weighed-HARM-reason")).isEqualTo("She is afraid.");
    }

    @Test
    void theSecondOfTwoOfficersSeesWhatChangedAndLosesNothing() {
        var first = desks.acknowledged();
        var address = first.page().url();
        var second = desks.feoa().go(address);
        second.step("advice").fill("advice", "Typed by the second.");

        first.step("reference").fill("forceReference", "SX 2026/77").press("referring-go");
        second.press("advising-go");

        assertThat(second.faults()).contains("Someone else changed this");
        assertThat(second.page().locator("main").innerText()).contains("SX 2026/77");
        assertThat(second.page().inputValue("#advice")).isEqualTo("Typed by the second.");
        second.press("advising-go");
        assertThat(second.timeline()).contains("Typed by the second.");
    }

    @Test
    void aColleaguesCaseOpensForAReasonOnly() {
        var mine = desks.acknowledged().page().url().replaceFirst("&.*", "");
        var colleague =
                Newcomer.liaison(
                        desks.of("administrator@sussex-police.example").page(), browsing.someone());

        assertThat(send(colleague, mine, "noting-go")).isEqualTo(404);
        assertThat(send(colleague, mine, "sending-go")).isEqualTo(404);
        colleague.navigate(mine);
        assertThat(colleague.url()).contains("/staff/case/why.xhtml");
        assertThat(send(colleague, colleague.url(), "continue")).isEqualTo(302);
        for (var unseen : new String[] {null, "\u200b"}) {
            if (unseen != null) {
                colleague.fill("#reason", unseen);
                colleague.click("#asking button");
            }
            colleague.navigate(mine);
            assertThat(colleague.url()).as("reason %s", unseen).contains("/staff/case/why.xhtml");
        }
        colleague.fill("#reason", "She is on leave.");
        colleague.click("#asking button");
        colleague.waitForURL(mine);

        assertThat(Desk.at(colleague).timeline()).doesNotContain("Sent without a look");
        assertThat(desks.of(SUPERVISOR).go(mine).page().title()).contains("SC-");
        assertThat(desks.of("spoc@sussex-police.example").go(mine).page().title())
                .doesNotContain("SC-");
    }

    /** Sends the form of a case as it would be without ever opening it. */
    private static int send(Page page, String address, String button) {
        var form =
                FormData.create()
                        .set("noting", "noting")
                        .set("sending", "sending")
                        .set("asking", "asking")
                        .set("version", "3")
                        .set("seen", "1")
                        .set("text", "Sent without a look")
                        .set("message", "Sent without a look")
                        .set(button, "")
                        .set("jakarta.faces.ViewState", "stateless");
        return page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Origin", address.replaceFirst("/staff/.*", ""))
                                .setMaxRedirects(0))
                .status();
    }

    @Test
    void aNoteSentTwiceStandsOnce() {
        var desk = desks.acknowledged().fill("text", "Once and no more.");
        desk.page()
                .evaluate(
                        """
                        () => {
                            const form = document.getElementById('noting');
                            const send = () => fetch(form.action, {method: 'POST',
                                body: new URLSearchParams(new FormData(form, document.getElementById('noting-go')))});
                            return Promise.all([send(), send(), send()]);
                        }
                        """);

        desk.page().reload();

        assertThat(desk.page().getByText("Once and no more.").count()).isEqualTo(1);
    }

    @Test
    void aSupervisorOpensAClosedCaseAgain() {
        desks.report("STANDARD");
        var desk = desks.of(SUPERVISOR).queue("?state=ROUTED&grade=STANDARD");
        desk.openFirst();
        desk.press("acknowledge-go");
        desk.assess();
        desk.step("advice").fill("advice", "Keep the note.").press("advising-go");
        desk.step("outcome").page().locator("label[for^=outcome-]").last().click();
        desk.press("choosing-go").page().locator("details summary").click();
        desk.fill("reason", "The partner reads the messages.").press("silencing-go");
        assertThat(desk.timeline()).contains("The partner reads the messages.");
        desk.step("close").press("closing-go");
        assertThat(desk.state()).isEqualTo("Closed");

        desk.step("reopen").fill("reason", "It happened again.").press("reopening-go");

        assertThat(desk.state()).isEqualTo("Opened again");
        assertThat(desk.timeline()).contains("It happened again.");
    }

    private static void tellOutcome(Desk desk) {
        desk.step("outcome");
        desk.page().getByText("Crime recorded, enquiries under way").click();
        desk.press("choosing-go");
        assertThat(desk.page().inputValue("#text")).contains("47260118823");
        desk.press("telling-go");
    }
}
