package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@PortalTest
class SignInBrowserIT {
    private static final String LOG = "/staff/audit/log.xhtml";
    private SampleAccounts.Account auditor;

    @BeforeEach
    void choose(PortalUnderTest portal) {
        auditor = portal.samples().account("auditor@sussex-police.example");
    }

    @Test
    void rightPasswordLeadsToThePageThatWasAskedFor(Browsing browsing) {
        var page = browsing.someone().at(LOG + "?person=Nobody");
        assertThat(page.url()).contains("/sign-in.xhtml");

        SigningIn.submit(page, auditor.name(), auditor.password());

        assertThat(page.url()).endsWith(LOG + "?person=Nobody");
        assertThat(page.locator("header").innerText()).contains("Sussex Police");
    }

    @Test
    void itWorksWithoutScripts(Browsing browsing) {
        var page = SigningIn.as(browsing.someone().withoutScripts(), auditor);

        assertThat(page.url()).endsWith(LOG);
    }

    /** A link of another site could carry somebody into the account of whoever wrote it. */
    @Test
    void theFormIsNotTakenByGet(PortalUnderTest portal, Browsing browsing) {
        var page = browsing.someone().page();

        var answer =
                page.navigate(
                        "/sign-in.xhtml?signIn=signIn&continue=continue&email=%s&password=%s&jakarta.faces.ViewState=stateless"
                                .formatted(
                                        auditor.name(),
                                        URLEncoder.encode(
                                                auditor.password(), StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(403);
        page.navigate(LOG);
        assertThat(page.url()).contains("/sign-in.xhtml");
    }

    @Test
    void wrongPasswordAndUnknownNameReadAlike(Browsing browsing) {
        var known = browsing.someone().at("/sign-in.xhtml");
        SigningIn.submit(known, auditor.name(), "not the password");
        var unknown = browsing.someone().at("/sign-in.xhtml");
        SigningIn.submit(unknown, "nobody@sussex-police.example", "not the password");

        assertThat(known.locator(".errors").innerText())
                .isEqualTo(unknown.locator(".errors").innerText())
                .contains("do not match");
        assertThat(known.locator("#email").inputValue()).isEqualTo(auditor.name());
        assertThat(known.locator("#password").inputValue()).isEmpty();
    }

    @Test
    void anotherSiteIsNotGoneTo(Browsing browsing) {
        var page = browsing.someone().at("/sign-in.xhtml?next=//evil.example/");

        SigningIn.submit(page, auditor.name(), auditor.password());

        assertThat(page.url()).endsWith(LOG);
    }

    @Test
    void theSessionGetsANewIdAndEndsOnTheServer(Browsing browsing, PortalUnderTest portal) {
        var page = SigningIn.as(browsing.someone(), auditor);
        var session = sessionOf(page.context().cookies());
        assertThat(session.httpOnly).isTrue();

        SigningIn.signOut(page);
        assertThat(page.locator(".banner--good").innerText()).contains("signed out");

        page.context().addCookies(List.of(session));
        page.navigate(LOG);
        assertThat(page.url()).contains("/sign-in.xhtml");
    }

    @Test
    void aPageForOthersReadsLikeOneThatIsNotThere(Browsing browsing) {
        var page = SigningIn.as(browsing.someone(), auditor);

        var forbidden = page.navigate("/staff/people/list.xhtml");
        var forbiddenText = page.locator("main").innerText();
        var missing = page.navigate("/staff/no-such-page.xhtml");

        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(page.locator("main").innerText()).isEqualTo(forbiddenText);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasNoBarrierAlsoWhenItRefuses(Language language, Browsing browsing) {
        for (var screen : new Screen[] {Screen.PHONE, Screen.DESK}) {
            var page = browsing.someone().reading(language).on(screen).at("/sign-in.xhtml");
            Axe.assertClean(page);
            page.locator("#continue").click();
            assertThat(page.locator(".errors").isVisible()).isTrue();
            Axe.assertClean(page);
        }
    }

    @Test
    void theSessionCookieStaysOnThisSiteAndOnTls(PortalUnderTest portal) {
        var open = portal.api().with("Sec-Fetch-Site", "same-origin");

        assertThat(sessionCookie(open))
                .contains("SameSite=Lax", "HttpOnly")
                .doesNotContain("Secure");
        assertThat(sessionCookie(open.with("X-Forwarded-Proto", "https")))
                .contains("SameSite=Lax", "Secure");
    }

    private String sessionCookie(ApiClient client) {
        var answer =
                client.postForm(
                        "/sign-in.xhtml",
                        Map.of(
                                "signIn", "signIn",
                                "email", auditor.name(),
                                "password", auditor.password(),
                                "jakarta.faces.ViewState", "stateless",
                                "continue", "continue"));
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private static Cookie sessionOf(List<Cookie> cookies) {
        return cookies.stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
