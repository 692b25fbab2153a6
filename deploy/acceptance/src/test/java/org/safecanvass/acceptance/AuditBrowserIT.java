package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The auditor's page: it shows what was done, and that it was looked at. */
@PortalTest
class AuditBrowserIT {
    private static final String LOG = "/staff/audit/log.xhtml";

    @Test
    void readingTheLogIsAnEntryOfTheLog(PortalUnderTest portal, Browsing browsing) {
        var page = auditor(portal, browsing);
        page.navigate(LOG);
        page.navigate(LOG + "?action=audit.read");

        assertThat(page.locator("tbody tr").first().innerText()).contains("Log read");
    }

    @Test
    void signInsStandInTheOwnLogAndInNoOther(PortalUnderTest portal, Browsing browsing) {
        var page = auditor(portal, browsing);
        page.navigate(LOG + "?action=account.signed-in");
        assertThat(page.locator("tbody").innerText()).contains("Sussex Police");

        var other =
                SigningIn.as(browsing.someone(), portal.samples().account("auditor@leeds.example"));
        other.navigate(LOG);
        assertThat(other.locator("main").innerText()).doesNotContain("Sussex Police");
    }

    @Test
    void anExportIsCsvAndIsRecorded(PortalUnderTest portal, Browsing browsing) throws Exception {
        var page = auditor(portal, browsing);
        page.navigate(LOG + "?action=account.signed-in");
        var file = page.waitForDownload(() -> page.locator("a[download]").click());

        var lines = Files.readAllLines(file.path());
        assertThat(lines.get(0)).contains("\"at\",\"id\",\"actor_kind\"");
        assertThat(lines).hasSizeGreaterThan(1);
        page.navigate(LOG + "?action=audit.exported&operation=DISCLOSURE");
        assertThat(page.locator("tbody tr").first().innerText()).contains("Log exported");
    }

    @Test
    void aDayBeyondAllYearsIsNotRead(PortalUnderTest portal, Browsing browsing) {
        var page = auditor(portal, browsing);

        for (var day : List.of("%2B999999999-12-31", "-999999999-01-01")) {
            assertThat(page.navigate(LOG + "?to=" + day).status()).isEqualTo(200);
        }
    }

    private static Page auditor(PortalUnderTest portal, Browsing browsing) {
        return SigningIn.as(
                browsing.someone(), portal.samples().account("auditor@sussex-police.example"));
    }
}
