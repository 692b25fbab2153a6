package org.safecanvass.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;

/** Somebody whom an administrator adds to all teams, and who comes in by the one-time link. */
final class Newcomer {
    private static final String PASSWORD = "seven quiet lighthouses";

    private Newcomer() {}

    /** A police liaison of the administrator's organisation, signed in. */
    static Page liaison(Page administrator, Browsing.Person person) {
        var email = add(administrator, "Newcomer");
        var page = person.at(administrator.locator("#secret").innerText());
        come(page, email);
        return page;
    }

    /** Adds a police liaison and returns the address to sign in with; the link is on the page. */
    static String add(Page administrator, String name) {
        administrator.navigate("/staff/people/add.xhtml");
        var email = "newcomer-" + UUID.randomUUID() + "@sussex-police.example";
        administrator.fill("#name", name);
        administrator.fill("#email", email);
        administrator.click(".choice:has(input[name=roles][value=POLICE_LIAISON]) label");
        administrator.locator(".choice:has(input[name=teams]) label").all().forEach(Locator::click);
        administrator.click("#continue");
        return email;
    }

    /** Sets a password on the page that the link leads to, and signs in with it. */
    static void come(Page page, String email) {
        page.fill("#password", PASSWORD);
        page.click("#continue");
        SigningIn.submit(page, email, PASSWORD);
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
