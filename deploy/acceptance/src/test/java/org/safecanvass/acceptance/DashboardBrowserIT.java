package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a returning officer sees: figures in pictures and tables, and nobody in them. */
@PortalTest
class DashboardBrowserIT {
    private static final String DASHBOARD = "/staff/dashboard.xhtml";
    private static final String HIDDEN = "fewer than 10";
    private static final Pattern REFERENCE = Pattern.compile("SC-\\w{4}-\\w{4}");

    @Test
    void theSampleYearHasFiguresAndEachTableAddsUp(PortalUnderTest portal, Browsing browsing) {
        var page = returningOfficer(portal, browsing.someone());

        assertThat(page.locator("h1").innerText()).startsWith("Brighton and Hove City Council");
        var tables = page.locator("details.twin table");
        assertThat(tables.count()).isEqualTo(4);
        for (var table : tables.all()) {
            assertAddsUp(table);
        }
        assertThat(page.locator(".bars b").count()).isPositive();
        assertThat(page.locator(".hexmap a").count()).isEqualTo(23);
    }

    @Test
    void nobodyCanBePickedOut(PortalUnderTest portal, Browsing browsing) {
        var page = returningOfficer(portal, browsing.someone());

        assertThat(page.content()).doesNotContainPattern(REFERENCE).doesNotContain(".example");
    }

    @Test
    void theFileHoldsWhatThePageShows(PortalUnderTest portal, Browsing browsing) throws Exception {
        var page = returningOfficer(portal, browsing.someone());
        var shown = page.locator("#CATEGORY-VERBAL_ABUSE td").textContent();

        var file =
                page.waitForDownload(() -> page.locator("a[href*='dashboard.csv']").click()).path();

        assertThat(Files.readAllLines(file))
                .contains("By category,VERBAL_ABUSE,Verbal abuse," + shown);
    }

    @Test
    void figuresAreForCouncilsOnly(PortalUnderTest portal, Browsing browsing) {
        var page =
                SigningIn.as(
                        browsing.someone(),
                        portal.samples().account("supervisor@sussex-police.example"));
        page.navigate(DASHBOARD);

        assertThat(page.locator("main").innerText()).contains("No figures for your organisation");
        assertThat(page.locator("table").count()).isZero();
        assertThat(page.request().get(portal.address() + "/staff/dashboard.csv").status())
                .isEqualTo(404);
    }

    private static void assertAddsUp(Locator table) {
        int sum = 0;
        for (var cell : table.locator("tbody td").all()) {
            var figure = cell.textContent();
            if (!figure.equals(HIDDEN)) {
                assertThat(Integer.parseInt(figure)).isGreaterThanOrEqualTo(10);
                assertThat(Integer.parseInt(figure) % 5).isZero();
                sum += Integer.parseInt(figure);
            }
        }
        assertThat(table.locator("tfoot td").textContent()).isEqualTo(Integer.toString(sum));
    }

    private static Page returningOfficer(PortalUnderTest portal, Browsing.Person person) {
        var account = portal.samples().account("returning-officer@brighton-hove.example");
        var page = SigningIn.as(person, account);
        page.navigate(DASHBOARD);
        return page;
    }
}
