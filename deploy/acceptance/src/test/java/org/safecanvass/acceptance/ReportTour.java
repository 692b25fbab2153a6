package org.safecanvass.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Walks all the ways that a report can take, with the mistakes that can be made on them. */
final class ReportTour {
    private static final String NEXT = "#continue";

    private final PageTour tour;
    private final Page page;
    private final Reporter reporter;
    private String draft = "";

    ReportTour(PageTour tour, Page page) {
        this.tour = tour;
        this.page = page;
        reporter = new Reporter(page, tour::look);
    }

    /** In danger, which is over; every question once sent empty; the police left out on purpose. */
    void inDangerWithoutPolice() {
        reporter.go("/report/start.xhtml");
        mistake().pick("danger", "YES").next();
        reporter.click("main .btns a");
        mistake().pick("who", "ME").next();
        mistake().pick("capacity", "LOCAL_CANDIDATE").next();
        reporter.follow(0);
        mistake().pick("category", "THREAT_OF_HARM").next();
        mistake().untilFlags().next();
        untilWords();
        reporter.write("description", "Shouted “watch out”").next();
        lookAtACopy();
        page.locator(".recipient:has-text('Sussex Police') input[name=to]")
                .all()
                .forEach(Locator::uncheck);
        reporter.next().click("#without");
        mistake().pick("allowed", "NO").next();
        reporter.click("#send");
    }

    /** About somebody else's work; a place that may be several; kept for later. */
    void keptForLater() {
        reporter.go("/report/start.xhtml").pick("danger", "NO").next();
        reporter.pick("who", "ME").next();
        reporter.pick("capacity", "OFFICE_STAFF").next();
        mistake().pickFirst("principal").next();
        reporter.follow(2).pick("category", "VERBAL_ABUSE").next();
        searchAPlace();
        reporter.yesterday().write("place", "Newcastle").next();
        mistake().pickFirst("match").next();
        draft = page.url();
        reporter.click("#later");
    }

    /** A councillor is asked whose council it is. */
    void asACouncillor() {
        reporter.untilWhere("COUNCILLOR")
                .yesterday()
                .write("fromTime", "18:30")
                .write("place", "BN1 1JE")
                .next();
        reporter.pickFirst("ward").next();
        mistake();
    }

    /** The address of a page of the report that was kept for later. */
    String draft() {
        return draft;
    }

    private Reporter mistake() {
        tour.sendEmpty(page, NEXT);
        return reporter;
    }

    private void untilWords() {
        while (reporter.isAt("questions")) {
            reporter.next();
        }
    }

    private void lookAtACopy() {
        var recipients = page.url();
        reporter.click(".recipient a[href*='/report/copy.xhtml']");
        page.navigate(recipients);
    }

    private void searchAPlace() {
        var where = page.url();
        reporter.click("#search").write("q", "Brunswick").click("form[role=search] button");
        mistake();
        page.navigate(where);
    }
}
