package org.safecanvass.acceptance;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What was reported this week shows in the figures when the week is over, and not before. The last
 * of all tests, since the portal lives in another week after it.
 */
@PortalTest
@Order(Integer.MAX_VALUE)
class WeekCloseBrowserIT {
    private static final String HIDDEN = "fewer than 10";
    private static final String SHOWN = "VERBAL_ABUSE";
    private static final int BATCH = 10;

    private final PortalUnderTest portal;
    private final Browsing browsing;

    WeekCloseBrowserIT(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    @Test
    void theReturningOfficersCountsMoveAtTheWeeksClose() {
        var before = figures();
        var hidden =
                before.keySet().stream()
                        .filter(category -> before.get(category).equals(HIDDEN))
                        .findFirst()
                        .orElseThrow();
        report(SHOWN);
        report(hidden);
        assertThat(figures()).isEqualTo(before);

        portal.comeBackLater(untilTheWeekIsOver());

        var after = figures();
        assertThat(Integer.parseInt(after.get(hidden))).isGreaterThanOrEqualTo(BATCH);
        assertThat(Integer.parseInt(after.get(SHOWN)))
                .isGreaterThanOrEqualTo(Integer.parseInt(before.get(SHOWN)) + BATCH);
    }

    private void report(String category) {
        var campaign = portal.api().as(portal.samples().client("harbour-crm"), "report.create");
        for (int i = 0; i < BATCH; i++) {
            var answer =
                    new ApiReport()
                            .with("category", '"' + category + '"')
                            .without("answers")
                            .without("election")
                            .with("recipients", "[]")
                            .send(campaign);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
    }

    /** The figure of each category, as the returning officer of Brighton and Hove sees it. */
    private Map<String, String> figures() {
        Page page =
                SigningIn.as(
                        browsing.someone(),
                        portal.samples().account("returning-officer@brighton-hove.example"));
        page.navigate("/staff/dashboard.xhtml");
        return page.locator("tr[id^=CATEGORY-]").all().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.getAttribute("id").substring("CATEGORY-".length()),
                                WeekCloseBrowserIT::figure));
    }

    private static String figure(Locator row) {
        return row.locator("td").first().textContent();
    }

    private static Duration untilTheWeekIsOver() {
        var now = ZonedDateTime.now(ZoneId.of("Europe/London"));
        var monday = now.toLocalDate().with(next(MONDAY)).atStartOfDay(now.getZone());
        return Duration.between(now, monday).plusMinutes(1);
    }
}
