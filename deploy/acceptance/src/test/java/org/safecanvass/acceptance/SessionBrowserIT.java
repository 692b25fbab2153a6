package org.safecanvass.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that nobody uses is announced before it ends, and leaves nothing on the screen. */
@PortalTest
class SessionBrowserIT {
    private static final String QUEUE = "/staff/queue.xhtml";
    private static final String FIVE_MINUTES = "05:10";
    private static final String THIRTEEN_MINUTES = "13:10";
    private static final String FIFTEEN_MINUTES = "15:10";

    private final Desks desks;

    SessionBrowserIT(PortalUnderTest portal, Browsing browsing) {
        desks = new Desks(portal, browsing);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverIsWarnedStaysSignedInByOneButton(Language language) {
        var page = atTheQueue(language);
        var warning = page.locator("#session");
        assertThat(warning).isHidden();

        page.clock().runFor(THIRTEEN_MINUTES);

        assertThat(warning).isVisible();
        assertThat(warning)
                .containsText(
                        language == Language.WELSH ? "allgofnodi" : "signed out in 2 minutes");
        Axe.assertClean(page);
        var answer = page.waitForResponse("**/stay", () -> warning.locator("button").click());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(warning).isHidden();
    }

    @Test
    void aScreenThatNobodyUsesIsLeftWithoutItsCase() {
        var desk = desks.acknowledged();
        var page = desk.page();
        var address = page.url();
        page.clock().install();
        page.navigate(address);
        page.context().clearCookies();

        page.clock().runFor(FIFTEEN_MINUTES);

        page.waitForURL("**/sign-in.xhtml?next=*");
        assertThat(page.content()).doesNotContain("SC-");
    }

    @Test
    void typingKeepsThePersonSignedIn() {
        var page = desks.acknowledged().page();
        page.clock().install();
        page.reload();
        page.fill("#text", "A long note");

        var answer = page.waitForResponse("**/stay", () -> page.clock().runFor(FIVE_MINUTES));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(page.inputValue("#text")).isEqualTo("A long note");
    }

    private Page atTheQueue(Language language) {
        var page = desks.feoa().page();
        page.navigate("/?lang=" + language.code());
        page.clock().install();
        page.navigate(QUEUE);
        return page;
    }
}
