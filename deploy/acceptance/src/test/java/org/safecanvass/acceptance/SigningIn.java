package org.safecanvass.acceptance;

import com.microsoft.playwright.Page;

/** Comes in by the sign-in page as a person does. */
final class SigningIn {
    private SigningIn() {}

    /** A new page of a new person, signed in with a sample account. */
    static Page as(Browsing.Person person, SampleAccounts.Account account) {
        var page = person.at("/sign-in.xhtml");
        submit(page, account.name(), account.password());
        return page;
    }

    static void submit(Page page, String name, String password) {
        page.locator("#email").fill(name);
        page.locator("#password").fill(password);
        page.locator("#continue").click();
    }

    static void signOut(Page page) {
        page.locator("form[action$='/sign-out'] button").click();
    }
}
