package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@PortalTest
class ReportBrowserIT {
    private static final int HEAVIEST_PAGE = 60_000;
    private static final String REFERENCE = "SC-[0-9A-Z]{4}-[0-9A-Z]{4}";

    @Test
    void reportIsSentWithoutScripts(Browsing browsing) {
        var reporter =
                new Reporter(browsing.someone().on(Screen.PHONE).withoutScripts().page(), any());

        reporter.answerAll().click("#send");

        assertThat(reporter.page().locator(".big").innerText()).matches(REFERENCE);
        assertThat(reporter.page().locator(".code").innerText())
                .matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
    }

    @Test
    void whatWasWrittenIsShownAsText(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any()).answerAll();

        assertThat(reporter.page().locator("main").innerText())
                .contains("Shouted <b>“watch out”</b> 😀");
        assertThat(reporter.page().locator("main dd b").count()).isZero();
    }

    @Test
    void sendingTwiceAndGoingBackMakeOneReport(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any()).answerAll();
        var page = reporter.page();
        var check = page.url();
        page.locator("#send").dblclick();
        page.waitForURL("**/report/done.xhtml*");
        var reference = page.locator(".big").innerText();

        page.navigate(check);

        assertThat(page.url()).contains("/report/done.xhtml");
        assertThat(page.locator(".big").innerText()).isEqualTo(reference);
    }

    @Test
    void twoTabsMakeOneReport(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any()).answerAll();
        var first = reporter.page();
        var second = first.context().newPage();
        second.navigate(first.url());

        first.locator("#send").click();
        first.waitForURL("**/report/done.xhtml*");
        second.locator("#send").click();
        second.waitForURL("**/report/done.xhtml*");
        first.reload();

        assertThat(second.locator(".big").innerText()).isEqualTo(first.locator(".big").innerText());
    }

    @Test
    void otherLanguageAfterAMistakeKeepsTheDraftAndWhatWasTyped(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().on(Screen.PHONE).page(), any());
        reporter.untilWhere("COUNCILLOR").yesterday().write("place", "Zzyzx").next();
        var page = reporter.page();

        page.locator("a[hreflang=cy]").click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
        assertThat(reporter.isAt("when-where")).isTrue();
        assertThat(page.locator("#place").inputValue()).isEqualTo("Zzyzx");
    }

    @Test
    void leavingOutPoliceInDangerIsAskedTwiceAndThenRespected(
            Browsing browsing, PortalUnderTest portal) {
        var page =
                SigningIn.as(
                        browsing.someone().on(Screen.PHONE),
                        portal.samples().account("candidate@harbour.example"));
        var reporter = new Reporter(page, any());
        reporter.go("/report/start.xhtml").pick("danger", "YES").next();
        reporter.click("main .btns a").pick("who", "ME").next();
        reporter.pick("capacity", "LOCAL_CANDIDATE").next();
        reporter.follow(0).pick("category", "THREAT_OF_HARM").next();
        reporter.untilFlags().next();
        while (reporter.isAt("questions")) {
            reporter.next();
        }
        reporter.next();
        page.locator(".recipient", containing("Sussex Police"))
                .locator("input[name=to]")
                .all()
                .forEach(com.microsoft.playwright.Locator::uncheck);

        reporter.next();

        assertThat(reporter.isAt("sure")).isTrue();
        assertSound(page);
        assertThat(page.locator("main").innerText()).contains("Sussex Police", "999");
        reporter.click("#without").pick("allowed", "NO").next();
        assertThat(page.locator("#send").innerText())
                .contains("Brighton and Hove City Council")
                .doesNotContain("Police");
    }

    @Test
    void feltUnsafeIsKeptInFewSteps(Browsing browsing) {
        var reporter =
                new Reporter(
                        browsing.someone().on(Screen.PHONE).page(), ReportBrowserIT::assertSound);

        reporter.go("/report/start.xhtml?log=true").pick("danger", "NO").next();
        reporter.pick("capacity", "COUNCILLOR").next();
        reporter.write("place", "BN1 1JE").next();
        reporter.click("#send");

        assertThat(reporter.page().locator(".big").innerText()).matches(REFERENCE);
        assertThat(reporter.page().locator("h3").allInnerTexts()).isEmpty();
    }

    @Test
    void whoOnlyLogsIsToldSoAndNobodyGetsIt(Browsing browsing) {
        var reporter = logging(browsing);
        var page = reporter.page();
        assertThat(page.locator("#gets").innerText()).doesNotContain("A copy");
        assertThat(page.locator("#send").innerText()).contains("tell nobody");

        reporter.click("#send");

        assertThat(page.locator("main").innerText()).contains("Nobody gets it");
    }

    @Test
    void aFeelingThatBecomesAThreatIsAskedAllQuestions(Browsing browsing) {
        var reporter = logging(browsing);
        var page = reporter.page();
        var check = page.url();
        page.navigate(check.replace("/check.xhtml", "/category.xhtml") + "&group=THREATS_VIOLENCE");
        reporter.pick("category", "THREAT_OF_HARM").next();

        page.navigate(check);

        assertThat(page.locator("#send").count()).isZero();
    }

    /** Just after the start, up to the check page: I felt unsafe, nothing more. */
    private static Reporter logging(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any());
        reporter.go("/report/start.xhtml?log=true").pick("danger", "NO").next();
        reporter.pick("capacity", "COUNCILLOR").next();
        return reporter.yesterday().write("place", "BN1 1JE").next();
    }

    @Test
    void anotherReportBegunInAnotherTabLosesNothing(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any()).answerAll();
        var first = reporter.page();
        var second = first.context().newPage();
        new Reporter(second, any()).go("/report/start.xhtml").pick("danger", "NO").next();

        reporter.click("#send");
        assertThat(first.locator(".big").innerText()).matches(REFERENCE);

        second.reload();
        assertThat(second.url()).contains("/report/who.xhtml");
    }

    @Test
    void whoeverReadsTheNameOfTheOtherPersonIsSaidToReadIt(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any());
        reporter.go("/report/start.xhtml").pick("danger", "NO").next();
        reporter.pick("who", "OTHER").write("name", "Ada Lovelace").next();
        reporter.pick("capacity", "LOCAL_CANDIDATE").next();
        reporter.follow(2).pick("category", "DOORSTEP_INCIDENT").next();
        reporter.yesterday().inBrighton();
        while (!reporter.isAt("recipients")) {
            var before = reporter.page().url();
            reporter.next();
            assertThat(reporter.page().url()).isNotEqualTo(before);
        }
        var recipient = reporter.page().locator(".recipient").first();
        recipient.locator("summary").click();

        assertThat(recipient.innerText()).contains("The name of the person it happened to");
    }

    @Test
    void aDayWithoutATimeIsThatDayForAll(PortalUnderTest portal, Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any());
        reporter.untilWhere("LOCAL_CANDIDATE").yesterday().inBrighton().untilCheck();
        reporter.click("#send");
        var reference = reporter.page().locator(".big").innerText();

        var desk = new Desks(portal, browsing).feoa();
        desk.open(reference);

        assertThat(desk.page().locator("main").innerText()).doesNotContain("00:00", "23:59");
    }

    @Test
    void mistakesAreToldBesideTheFieldAndWhatWasTypedStays(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().on(Screen.PHONE).page(), any());
        reporter.go("/report/start.xhtml").next();
        assertThat(reporter.page().title()).startsWith("Error:");
        assertSound(reporter.page());
        reporter.untilWhere("COUNCILLOR");

        reporter.yesterday().write("fromTime", "half").write("place", "Zzyzx").next();

        var page = reporter.page();
        assertSound(page);
        assertThat(page.locator(".errors a").count()).isEqualTo(2);
        assertThat(page.locator("#fromTime-e").isVisible()).isTrue();
        assertThat(page.locator("#fromTime").inputValue()).isEqualTo("half");
        assertThat(page.locator("#place").inputValue()).isEqualTo("Zzyzx");
    }

    @Test
    void dangerShowsTheWaysTo999AndTheFlagStays(Browsing browsing) {
        var reporter =
                new Reporter(
                        browsing.someone().on(Screen.PHONE).page(), ReportBrowserIT::assertSound);

        reporter.go("/report/start.xhtml").pick("danger", "YES").next();

        assertThat(reporter.page().locator("a[href='tel:999']").isVisible()).isTrue();
        reporter.click("main .btns a").pick("who", "ME").next();
        reporter.pick("capacity", "LOCAL_CANDIDATE").next();
        reporter.follow(2).pick("category", "DOORSTEP_INCIDENT").next();
        reporter.untilFlags().next();
        while (reporter.isAt("questions")) {
            reporter.next();
        }
        reporter.next().next().pick("allowed", "NO").next();
        assertThat(reporter.page().locator(".answers dd").first().innerText()).isEqualTo("Yes");
    }

    @Test
    void draftComesBackByItsCodeInAnotherBrowser(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), ReportBrowserIT::assertSound);
        reporter.go("/report/start.xhtml").pick("danger", "NO").next();
        reporter.pick("who", "OTHER").click("#later");
        var code = reporter.page().locator(".code").innerText();
        assertThat(reporter.page().url()).doesNotContain(code);

        var elsewhere = new Reporter(browsing.someone().page(), ReportBrowserIT::assertSound);
        elsewhere.go("/return.xhtml").write("code", code.toLowerCase().replace('-', ' ')).next();

        assertThat(elsewhere.isAt("who")).isTrue();
        assertThat(elsewhere.page().locator("input[name=who]:checked").inputValue())
                .isEqualTo("OTHER");
    }

    @Test
    void wrongCodeOpensNothing(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), ReportBrowserIT::assertSound);

        reporter.go("/return.xhtml").write("code", "AAAA-BBBB-CCCC-DDDD-EEEE").next();

        assertThat(reporter.page().locator("#code-e").innerText()).contains("does not open");
    }

    @Test
    void strangersCannotOpenADraft(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any());
        reporter.go("/report/start.xhtml").pick("danger", "NO").next();
        var address = reporter.page().url();

        var stranger = browsing.someone().at(address);

        assertThat(stranger.url()).contains("/report/gone.xhtml");
    }

    @Test
    void additionSentTwiceIsAddedOnce(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), any()).answerAll().click("#send");
        var page = reporter.page();
        page.navigate("/my-report.xhtml");
        Axe.assertClean(page);
        page.locator("#text").fill("He came back");
        page.locator("#add").dblclick();
        page.waitForURL("**/my-report.xhtml?added=true");

        page.reload();

        assertThat(page.locator(".timeline .quote").allInnerTexts())
                .containsExactly("He came back");
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    static Consumer<Page> any() {
        return page -> assertThat(page.title()).contains("SafeCanvass");
    }

    static void assertSound(Page page) {
        assertThat(page.locator("#exit").isVisible()).as("a way out of " + page.url()).isTrue();
        Axe.assertClean(page);
        assertThat(page.content().getBytes(StandardCharsets.UTF_8))
                .as(page.url())
                .hasSizeLessThan(HEAVIEST_PAGE);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }
}
