package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** The desk of somebody who is signed in already. */
    static Desk at(Page page) {
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

    /** The case of a report among the new ones, on whichever page of the queue it stands. */
    Locator find(String reference) {
        queue("?state=ROUTED");
        var found = page.locator("table.queue tr:has-text('" + reference + "')");
        var next = page.locator("a[rel=next]");
        while (found.count() == 0 && next.count() > 0) {
            next.click();
            page.waitForLoadState();
        }
        return found;
    }

    /** Opens the case of a report and returns its address. */
    String open(String reference) {
        find(reference).locator("a.subject").first().click();
        page.waitForURL("**/staff/case.xhtml*");
        return page.url();
    }

    /** Opens the first case of the queue and returns its address. */
    String openFirst() {
        subjects().first().click();
        page.waitForURL("**/staff/case.xhtml*");
        return page.url();
    }

    /** Opens the case that came last, on the last page of the queue. */
    String openNewest() {
        while (page.locator("a[rel=next]").count() > 0) {
            page.locator("a[rel=next]").click();
            page.waitForLoadState();
        }
        subjects().last().click();
        page.waitForURL("**/staff/case.xhtml*");
        return page.url();
    }

    /** What everybody needs of a page: nothing that axe finds, nothing beside the screen. */
    void assertOpenToAll() {
        Axe.assertClean(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("width of %s", page.url())
                .isEqualTo(true);
    }

    /** Goes to a step by its address. */
    Desk goStep(String name) {
        page.navigate(
                page.url().replaceFirst("/staff/case\\.xhtml", "/staff/case/" + name + ".xhtml"));
        return this;
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

    /** Chooses the answer of this label, in the field of that name. */
    Desk choose(String field, String label) {
        page.locator("label[for=" + field + "], label[for^=" + field + "-]")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        return this;
    }

    Desk press(String id) {
        page.click("#" + id);
        page.waitForLoadState();
        return this;
    }

    /** Weighs every heading of THRIVE+ and saves the assessment. */
    Desk assess() {
        step("assess");
        for (var heading : page.locator(".weighing").all()) {
            heading.locator(".choice label").nth(1).click();
            heading.locator("textarea").fill("What was said, and that it can be done.");
        }
        var connected = page.locator("#connectedReason");
        if (connected.count() > 0) {
            page.locator("label[for^=connected]").first().click();
            connected.fill("The rosette was named.");
        }
        return press("assessing-go");
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
