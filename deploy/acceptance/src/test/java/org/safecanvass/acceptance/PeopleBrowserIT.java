package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An administrator's work on people, and what it means to them. */
@PortalTest
class PeopleBrowserIT {
    private static final String PASSWORD = "seven quiet lighthouses";
    private static final String SEND_AND_GO_ON =
            """
            () => {
                const form = document.getElementById('closeForm');
                const sent = new URLSearchParams(new FormData(form, document.getElementById('close')));
                fetch(form.action, {method: 'POST', body: sent}).finally(() => { window.answered = true; });
            }
            """;

    @Test
    void aNewPersonSetsAPasswordOnceAndComesIn(PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        var email = newEmail();
        var link = add(administrator, email, "AUDITOR");

        var person = browsing.someone().page();
        person.navigate(link);
        person.locator("#password").fill("password1234");
        person.locator("#continue").click();
        assertThat(person.locator("#password-e").innerText()).contains("tried first");
        person.locator("#password").fill(PASSWORD);
        person.locator("#continue").click();
        assertThat(person.locator(".banner--good").innerText()).contains("password is set");
        SigningIn.submit(person, email, PASSWORD);
        assertThat(person.url()).endsWith("/staff/audit/log.xhtml");

        person.navigate(link);
        assertThat(person.locator("h1").innerText()).contains("does not work any more");
    }

    @Test
    void aClosedPersonIsOutAtTheNextClick(PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        var email = newEmail();
        var person = comeIn(browsing, add(administrator, email, "AUDITOR"), email);

        open(administrator, email);
        administrator.locator("a.btn--bad").click();
        administrator.locator("#close").click();
        assertThat(administrator.url()).endsWith("/staff/people/list.xhtml");

        person.reload();
        assertThat(person.url()).contains("/sign-in.xhtml");
        SigningIn.submit(person, email, PASSWORD);
        assertThat(person.locator(".errors").innerText()).contains("do not match");
    }

    /** The name is free once they are closed, and another organisation's from then on. */
    @Test
    void closingTheClosedOnceMoreTakesNoOtherTheirName(PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        var email = newEmail();
        add(administrator, email, "AUDITOR");
        open(administrator, email);
        administrator.locator("a.btn--bad").click();
        var closing = administrator.url();
        administrator.locator("#close").click();
        var leeds =
                SigningIn.as(
                        browsing.someone(),
                        portal.samples().account("administrator@leeds.example"));
        var person = comeIn(browsing, add(leeds, email, "AUDITOR"), email);
        SigningIn.signOut(person);

        administrator.navigate(closing);
        administrator.locator("#close").click();

        person.navigate("/sign-in.xhtml");
        SigningIn.submit(person, email, PASSWORD);
        assertThat(person.url()).endsWith("/staff/audit/log.xhtml");
    }

    @Test
    void ofTwoWhoCloseEachOtherAtOnceOneStays(PortalUnderTest portal, Browsing browsing) {
        var chief = administrator(portal, browsing);
        var one = newEmail();
        var other = newEmail();
        var first = comeIn(browsing, add(chief, one, "ORGANISATION_ADMINISTRATOR"), one);
        var second = comeIn(browsing, add(chief, other, "ORGANISATION_ADMINISTRATOR"), other);
        goToClose(first, other);
        goToClose(second, one);

        for (var page : List.of(first, second)) {
            page.evaluate(SEND_AND_GO_ON);
        }
        for (var page : List.of(first, second)) {
            page.waitForFunction("() => window.answered");
        }

        var left = Stream.of(first, second).filter(PeopleBrowserIT::isIn).count();
        assertThat(left).isEqualTo(1);
    }

    private static void goToClose(Page administrator, String email) {
        open(administrator, email);
        administrator.locator("a.btn--bad").click();
    }

    private static boolean isIn(Page page) {
        page.navigate("/staff/people/list.xhtml");
        return page.url().endsWith("/staff/people/list.xhtml");
    }

    @Test
    void aPollIsRemovedByWhoEnteredItAlone(PortalUnderTest portal, Browsing browsing) {
        var police = administrator(portal, browsing);
        police.navigate("/staff/people/list.xhtml");
        police.locator("a[href$='/staff/polls.xhtml']").click();
        assertThat(police.locator("main").innerText())
                .contains("local.brighton-and-hove.2027-05-06");
        assertThat(police.locator("main table form").count()).isZero();

        var operator =
                SigningIn.as(
                        browsing.someone(), portal.samples().account("operator@portal.example"));
        operator.navigate("/staff/polls.xhtml");
        assertThat(operator.locator("main table form").count()).isPositive();
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextClick(PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        var email = newEmail();
        var person = comeIn(browsing, add(administrator, email, "AUDITOR"), email);
        assertThat(person.reload().status()).isEqualTo(200);

        open(administrator, email);
        pick(administrator, "AUDITOR");
        pick(administrator, "SUPERVISOR");
        administrator.locator("#continue").click();
        assertThat(administrator.locator("#teams-e").innerText()).contains("no team is chosen");

        administrator.locator(".choice:has(input[name=teams]) label").first().click();
        administrator.locator("#continue").click();

        assertThat(person.reload().status()).isEqualTo(404);
    }

    @Test
    void anEmptyBoxIsNamed(PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        administrator.navigate("/staff/people/add.xhtml");
        administrator.locator("#continue").click();

        assertThat(administrator.locator(".errors").innerText())
                .contains("Full name: This box is empty.", "Roles: Nothing is chosen.");
    }

    @Test
    void anAuditorWithAnotherRoleIsRefusedBesideTheField(
            PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        administrator.navigate("/staff/people/add.xhtml");
        fill(administrator, newEmail(), "AUDITOR");
        pick(administrator, "SUPERVISOR");
        administrator.locator("#continue").click();

        assertThat(administrator.locator(".errors").innerText()).contains("no other role");
        assertThat(administrator.locator("#name").inputValue()).isEqualTo("Test Person");
    }

    @Test
    void anotherOrganisationsPersonIsNotThere(PortalUnderTest portal, Browsing browsing) {
        var administrator = administrator(portal, browsing);
        var email = newEmail();
        add(administrator, email, "AUDITOR");
        open(administrator, email);
        var path = administrator.url().substring(portal.address().length());

        var stranger =
                SigningIn.as(
                        browsing.someone(),
                        portal.samples().account("administrator@leeds.example"));

        assertThat(administrator.navigate(path).status()).isEqualTo(200);
        assertThat(stranger.navigate(path).status()).isEqualTo(404);
        assertThat(
                        stranger.navigate(path.replaceFirst("id=.*", "id=" + UUID.randomUUID()))
                                .status())
                .isEqualTo(404);
    }

    private static Page administrator(PortalUnderTest portal, Browsing browsing) {
        return SigningIn.as(
                browsing.someone(),
                portal.samples().account("administrator@sussex-police.example"));
    }

    private static String newEmail() {
        return "person-" + UUID.randomUUID() + "@sussex-police.example";
    }

    private static String add(Page administrator, String email, String role) {
        administrator.navigate("/staff/people/add.xhtml");
        fill(administrator, email, role);
        administrator.locator("#continue").click();
        return administrator.locator("#secret").innerText();
    }

    private static void fill(Page administrator, String email, String role) {
        administrator.locator("#name").fill("Test Person");
        administrator.locator("#email").fill(email);
        pick(administrator, role);
    }

    /** Takes a role or takes it away, by its line as a person does. */
    private static void pick(Page administrator, String role) {
        administrator.locator(".choice:has(input[name=roles][value=" + role + "]) label").click();
    }

    private static Page comeIn(Browsing browsing, String link, String email) {
        var person = browsing.someone().page();
        person.navigate(link);
        person.locator("#password").fill(PASSWORD);
        person.locator("#continue").click();
        SigningIn.submit(person, email, PASSWORD);
        return person;
    }

    private static void open(Page administrator, String email) {
        administrator.navigate("/staff/people/list.xhtml");
        administrator
                .locator("tr", new Page.LocatorOptions().setHasText(email))
                .getByRole(AriaRole.LINK)
                .click();
    }
}
