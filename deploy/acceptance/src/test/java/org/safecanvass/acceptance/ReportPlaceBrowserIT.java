package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is found by whatever a person types, and never guessed. */
@PortalTest
class ReportPlaceBrowserIT {
    @ParameterizedTest
    @CsvSource({"PHONE, ENGLISH", "DESK, WELSH"})
    void suggestionIsTakenByTheKeyboard(Screen screen, Language language, Browsing browsing) {
        var reporter = reporter(browsing.someone().on(screen).reading(language).page());
        var page = reporter.untilWhere("MP").page();
        page.locator("#place").pressSequentially("hanover & e");
        PlaywrightAssertions.assertThat(page.locator("[role=option]")).hasCount(1);
        Axe.assertClean(page);

        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#place").getAttribute("aria-activedescendant")).isNotBlank();
        page.keyboard().press("Enter");

        assertThat(page.locator("#place").inputValue()).startsWith("Hanover & Elm Grove, Brighton");
        assertThat(page.locator("#place").getAttribute("aria-expanded")).isEqualTo("false");
        reporter.yesterday().next();
        assertThat(reporter.isAt("when-where") || reporter.isAt("ward")).isFalse();
        page.navigate(page.url().replaceAll("report/[a-z]+", "report/find-place") + "&q=Brunswick");
        ReportBrowserIT.assertSound(page);
    }

    @Test
    void halfANameIsAQuestion(Browsing browsing) {
        var reporter = new Reporter(browsing.someone().page(), page -> {});
        reporter.untilWhere("LOCAL_CANDIDATE").yesterday().write("place", "Hampshire").next();

        assertThat(reporter.isAt("place")).isTrue();
        assertThat(reporter.page().locator("main").innerText())
                .contains("East Hampshire", "Winchester");
    }

    @Test
    void escapeLeavesWhatWasTyped(Browsing browsing) {
        var page = reporter(browsing.someone().page()).untilWhere("MP").page();
        page.locator("#place").pressSequentially("leed");
        PlaywrightAssertions.assertThat(page.locator("[role=listbox]")).isVisible();

        page.keyboard().press("Escape");

        PlaywrightAssertions.assertThat(page.locator("[role=listbox]")).isHidden();
        assertThat(page.locator("#place").inputValue()).isEqualTo("leed");
    }

    @Test
    void placeIsFoundInAListWithoutScriptsAndWhatWasTypedStays(Browsing browsing) {
        var reporter = reporter(browsing.someone().on(Screen.PHONE).withoutScripts().page());
        reporter.untilWhere("MP").yesterday().write("place", "Brunswick").click("#search");
        var page = reporter.page();
        assertThat(page.locator("#q").inputValue()).isEqualTo("Brunswick");

        page.locator("#q").fill("Nowhere at all");
        reporter.click("form[role=search] button");
        assertThat(page.locator("main").innerText()).contains("Nothing is known by Nowhere at all");
        page.locator("#q").fill("Brunswick");
        reporter.click("form[role=search] button");
        page.locator("label", new Page.LocatorOptions().setHasText("Adelaide")).click();
        reporter.next();

        assertThat(reporter.isAt("when-where")).isTrue();
        assertThat(page.locator("#place").inputValue())
                .isEqualTo("Brunswick & Adelaide, Brighton and Hove");
        assertThat(page.locator("#from").inputValue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"Newcastle", "AB12 3ZZ", "Brunswick"})
    void placeThatMayBeSeveralIsAskedAndNotGuessed(String typed, Browsing browsing) {
        var reporter = reporter(browsing.someone().page());

        reporter.untilWhere("MP").yesterday().write("place", typed).next();

        assertThat(reporter.isAt("place")).isTrue();
        assertThat(reporter.page().locator("input[name=match]").count()).isGreaterThan(1);
        assertThat(reporter.page().locator("input[name=match]:checked").count()).isZero();
        reporter.next();
        assertThat(reporter.page().locator("#match-e").isVisible()).isTrue();
        ReportBrowserIT.assertSound(reporter.page());
        reporter.pickFirst("match").next();
        assertThat(reporter.isAt("ward") || reporter.isAt("flags")).isTrue();
    }

    @Test
    void councillorsOwnCouncilLooksAfterThemWhereverItHappened(Browsing browsing) {
        var reporter = reporter(browsing.someone().on(Screen.PHONE).page());
        reporter.untilWhere("COUNCILLOR").yesterday().write("place", "BN1 1JE").next();
        reporter.pickFirst("ward").next().pick("election", "NONE").next();

        reporter.pick("office", "ELSEWHERE").write("other", "Atlantis").next();
        assertThat(reporter.page().locator("#other-e").innerText()).contains("do not know");
        ReportBrowserIT.assertSound(reporter.page());
        reporter.pick("office", "ELSEWHERE").write("other", "Newcastle").next();
        assertThat(reporter.page().locator("input[name=office]").count()).isEqualTo(4);
        reporter.pick("office", "ELSEWHERE").write("other", "Leeds").next();
        reporter.next();
        while (reporter.isAt("questions")) {
            reporter.next();
        }
        reporter.next();

        assertThat(reporter.page().locator("#recipients").innerText())
                .contains("Leeds City Council")
                .doesNotContain("Brighton");
    }

    @Test
    void aCountyCouncillorNamesTheCountyAndChoosesTheDistrict(Browsing browsing) {
        var reporter = reporter(browsing.someone().page());
        reporter.untilWhere("COUNCILLOR").yesterday().write("place", "BN1 1JE").next();
        reporter.pickFirst("ward").next().pick("election", "NONE").next();

        reporter.pick("office", "ELSEWHERE").write("other", "Hampshire County Council").next();
        assertThat(reporter.isAt("office")).isTrue();
        reporter.page().locator("label", labelled("Winchester")).click();
        reporter.next();

        assertThat(reporter.isAt("flags")).isTrue();
    }

    @Test
    void theCouncilOfThePlaceStandsOnceAmongThoseThatMayBeMeant(Browsing browsing) {
        var reporter = reporter(browsing.someone().page());
        reporter.untilWhere("COUNCILLOR").yesterday().write("place", "Winchester").next();
        while (!reporter.isAt("office")) {
            answer(reporter);
        }
        reporter.pick("office", "ELSEWHERE").write("other", "Hampshire").next();

        assertThat(reporter.page().locator("label", labelled("Winchester")).count()).isOne();
    }

    @Test
    void whatReachedNobodyIsKeptAndSaysSo(Browsing browsing) {
        var reporter = reporter(browsing.someone().page());
        reporter.untilWhere("PARISH_CANDIDATE").yesterday().write("place", "Winchester").next();
        while (!reporter.isAt("flags")) {
            answer(reporter);
        }
        reporter.untilCheck().click("#send");
        var page = reporter.page();
        page.navigate("/my-report.xhtml?reference=" + page.locator(".big").innerText());

        assertThat(page.locator("main .tag").first().innerText()).isEqualTo("Kept, not delivered");
    }

    @Test
    void aRoleWithoutANationalOperationIsToldInWordsForReporters(Browsing browsing) {
        var reporter = reporter(browsing.someone().page());
        reporter.go("/report/start.xhtml").pick("danger", "NO").next();
        reporter.pick("who", "ME").next().pick("capacity", "PARISH_CANDIDATE").next();

        assertThat(reporter.page().locator("main").innerText())
                .contains("No national police operation covers this role")
                .doesNotContain("Say so plainly");
    }

    /** One of the pages between where it happened and the red flags. */
    private static void answer(Reporter reporter) {
        var before = reporter.page().url();
        if (reporter.isAt("election")) {
            reporter.pick("election", "NONE").next();
        } else if (reporter.isAt("office")) {
            reporter.pick("office", "HERE").next();
        } else {
            reporter.pickFirst(reporter.isAt("place") ? "match" : "ward").next();
        }
        assertThat(reporter.page().url()).isNotEqualTo(before);
    }

    private static Page.LocatorOptions labelled(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Reporter reporter(Page page) {
        return new Reporter(page, ReportBrowserIT.any());
    }
}
