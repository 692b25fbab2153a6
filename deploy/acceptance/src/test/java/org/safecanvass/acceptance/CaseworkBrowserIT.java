package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** An officer's day: from the queue to the end of a case. */
@PortalTest
class CaseworkBrowserIT {
    private static final String FEOA = "feoa@sussex-police.example";
    private static final String INTAKE = "desk@sussex-police.example";
    private static final String SUPERVISOR = "supervisor@sussex-police.example";
    private static final String NEW = "?state=ROUTED";

    private static final String FLAGGED = "[\"ESCALATING\"]";

    private final PortalUnderTest portal;
    private final Browsing browsing;

    CaseworkBrowserIT(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    @Test
    void anOfficerTakesACaseFromTheQueueToItsEnd() {
        report("STANDARD");
        var desk = desk(FEOA).queue(NEW + "&grade=STANDARD");
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
        report("PRIORITY");
        var desk = desk(FEOA).queue(NEW + "&grade=PRIORITY");
        var address = desk.openFirst();
        desk.press("acknowledge-go");
        desk.assess();
        desk.step("advice").fill("text", "Keep the note.").press("advising-go");
        desk.step("outcome").page().locator("label[for^=outcome-]").last().click();
        desk.press("choosing-go").press("telling-go");
        assertThat(desk.page().locator(".casehead .actions a[href*='/case/close']").count())
                .isZero();
        desk.goStep("close");
        assertThat(desk.page().locator("#closing-go").count()).isZero();
        assertThat(desk.page().locator("main").innerText())
                .contains("A supervisor has not agreed yet.")
                .doesNotContain("not written down yet");

        desk(SUPERVISOR).go(address).press("agree-go");

        desk.go(address).step("close").press("closing-go");
        assertThat(desk.state()).isEqualTo("Closed");
    }

    @Test
    void anAssessmentWithoutReasonsIsRefusedAndKeepsWhatWasTyped() {
        var desk = acknowledged();

        desk.step("assess");
        desk.fill("weighed-HARM-reason", "She is afraid.").press("assessing-go");

        assertThat(desk.faults()).contains("Threat: Nothing is chosen.", "A reason is missing.");
        assertThat(desk.page().title()).startsWith("Error: ");
        assertThat(desk.page().inputValue("#weighed-HARM-reason")).isEqualTo("She is afraid.");
    }

    @Test
    void theSecondOfTwoOfficersSeesWhatChangedAndLosesNothing() {
        var first = acknowledged();
        var address = first.page().url();
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
        var mine = acknowledged().page().url().replaceFirst("&.*", "");
        var colleague =
                Newcomer.liaison(
                        desk("administrator@sussex-police.example").page(), browsing.someone());

        assertThat(send(colleague, mine, "noting-go")).isEqualTo(404);
        assertThat(send(colleague, mine, "sending-go")).isEqualTo(404);
        colleague.navigate(mine);
        assertThat(colleague.url()).contains("/staff/case/why.xhtml");
        colleague.fill("#reason", "She is on leave.");
        colleague.click("#asking button");
        colleague.waitForURL(mine);

        assertThat(Desk.at(colleague).timeline()).doesNotContain("Sent without a look");
        assertThat(desk(SUPERVISOR).go(mine).page().title()).contains("SC-");
        assertThat(desk("spoc@sussex-police.example").go(mine).page().title())
                .doesNotContain("SC-");
    }

    /** Sends the form of a case as it would be without ever opening it. */
    private static int send(Page page, String address, String button) {
        var form =
                FormData.create()
                        .set("noting", "noting")
                        .set("sending", "sending")
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
        var desk = acknowledged().fill("text", "Once and no more.");
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
        var reference = report("STANDARD");
        var desk = desk(FEOA).queue(NEW + "&grade=STANDARD");
        var address = desk.openNewest();
        desk.step("return").fill("reason", "Not a candidate.").press("returning-go");
        assertThat(desk.state()).isEqualTo("Finding the right place");

        var supervisor = desk(SUPERVISOR).go(address).step("reroute");
        supervisor.page().locator("label[for^=team-]").last().click();
        supervisor.fill("reason", "It is about a polling station.").press("rerouting-go");

        assertThat(supervisor.status()).contains("other team");
        assertThat(heard(reference)).contains("DISPUTED_ROUTE", "ROUTED");
    }

    @Test
    void aCaseThatComesBackTwiceIsPutOnADeskByTheArbiter() {
        var reference = report("STANDARD");
        var desk = desk(FEOA).queue(NEW + "&grade=STANDARD");
        var address = desk.openNewest();
        var words = desk.page().locator(".quote").innerText();
        desk.step("return").fill("reason", "Not a candidate.").press("returning-go");
        var supervisor = desk(SUPERVISOR).go(address).step("reroute");
        assertThat(supervisor.page().locator("fieldset").innerText())
                .doesNotContain("Safety of elected people");
        supervisor.choose("team", "Police intake desk");
        supervisor.fill("reason", "No candidate.").press("rerouting-go");
        var intake = desk(INTAKE).go(address).step("return");
        intake.fill("reason", "Long retired.").press("returning-go");
        assertThat(intake.page().locator("main").innerText()).contains("The route arbiter decides");

        var arbiter = desk("arbiter@portal.example");
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
        assertThat(heard(reference)).contains("DISPUTED_ROUTE", "ROUTED");
    }

    @Test
    void aSupervisorOpensAClosedCaseAgain() {
        report("STANDARD");
        var desk = desk(SUPERVISOR).queue(NEW + "&grade=STANDARD");
        desk.openFirst();
        desk.press("acknowledge-go");
        desk.assess();
        desk.step("advice").fill("text", "Keep the note.").press("advising-go");
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

    /** A case that the officer has acknowledged, at its page. */
    private Desk acknowledged() {
        report("STANDARD");
        var desk = desk(FEOA).queue(NEW + "&grade=STANDARD");
        desk.openFirst();
        return desk.press("acknowledge-go");
    }

    /** A report that the force and the council get, so that a case of this grade waits. */
    private String report(String grade) {
        var report =
                grade.equals("PRIORITY")
                        ? new ApiReport().with("redFlags", FLAGGED)
                        : new ApiReport();
        var answer = report.send(campaign("report.create"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var json = answer.json().getAsJsonObject();
        assertThat(json.get("grade").getAsString()).isEqualTo(grade);
        return json.get("reference").getAsString();
    }

    /** What the campaign's own program reads of the report. */
    private String heard(String reference) {
        return campaign("report.read").get(ApiReport.PATH + "/" + reference).body();
    }

    private ApiClient campaign(String scope) {
        return portal.api().as(portal.samples().client("harbour-crm"), scope);
    }

    private static void tellOutcome(Desk desk) {
        desk.step("outcome");
        desk.page().getByText("Crime recorded, enquiries under way").click();
        desk.press("choosing-go");
        assertThat(desk.page().inputValue("#text")).contains("47260118823");
        desk.press("telling-go");
    }
}
