package org.safecanvass.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person of the sample data at the queue, and at the cases in it. */
final class Desk {
    private final Page page;

    private Desk(Page page) {
        this.page = page;
    }

    static Desk of(PortalUnderTest portal, Browsing.Person person, String account) {
        var page = person.at("/sign-in.xhtml");
        page.fill("#email", account);
        page.fill("#password", portal.samples().account(account).password());
        page.click("#continue");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return new Desk(page);
    }

    Page page() {
        return page;
    }

    Desk queue(String filter) {
        page.navigate("/staff/queue.xhtml" + filter);
        return this;
    }

    Locator subjects() {
        return page.locator("table.queue a.subject");
    }

    /** Opens the first case of the queue and returns its address. */
    String openFirst() {
        subjects().first().click();
        page.waitForURL("**/staff/case.xhtml*");
        return page.url();
    }

    Desk go(String address) {
        page.navigate(address);
        return this;
    }

    /** Goes to a step of the open case, by its link in the head. */
    Desk step(String name) {
        page.locator(".casehead .actions a[href*='/staff/case/" + name + ".xhtml']").click();
        page.waitForURL("**/staff/case/" + name + ".xhtml*");
        return this;
    }

    Desk fill(String id, String text) {
        page.fill("#" + id, text);
        return this;
    }

    Desk press(String id) {
        page.click("#" + id);
        page.waitForLoadState();
        return this;
    }

    String status() {
        return page.locator("[role=status]").innerText();
    }

    String faults() {
        return page.locator(".errors").innerText();
    }

    String state() {
        return page.locator(".casehead .tag").first().innerText();
    }

    String timeline() {
        return page.locator("ol.timeline").last().innerText();
    }
}
