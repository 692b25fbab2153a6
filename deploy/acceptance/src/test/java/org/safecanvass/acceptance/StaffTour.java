package org.safecanvass.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;

/** Goes to every desk of the staff, and to every step of a case. */
final class StaffTour {
    private static final List<String> STATES =
            List.of("ASSESSED", "ADVICE_GIVEN", "ACTIVE", "OUTCOME_TOLD");

    private final Desks desks;
    private final PageTour tour;
    private final Function<String, Page> signedIn;

    StaffTour(Desks desks, PageTour tour, Function<String, Page> signedIn) {
        this.desks = desks;
        this.tour = tour;
        this.signedIn = signedIn;
    }

    void officers() {
        var desk = desk("feoa@sussex-police.example");
        tour.visit(desk.page(), "/staff/queue.xhtml");
        tour.visitEmpty(desk.page(), "/staff/queue.xhtml?category=NONE");
        var address = newCase(desk);
        step(desk, address, "return", "#returning-go");
        desk.go(address).press("acknowledge-go");
        tour.look(desk.page());
        step(desk, address, "assess", "#assessing-go");
        step(desk, address, "advice", "#advising-go");
        step(desk, address, "reference", "#referring-go");
        step(desk, address, "handover", "#handing-go");
        tour.follow(desk.page(), address);
        tour.visit(desk.page(), address.replace("/case.xhtml", "/case/close.xhtml"));
        newcomerOpens(address);
        for (var state : STATES) {
            if (desk.queue("?state=" + state).subjects().count() > 0) {
                tour.follow(desk.page(), desk.openFirst());
            }
        }
        sentBackTwice(desk);
        reopened();
    }

    void administrators() {
        var administrator = signedIn.apply("administrator@sussex-police.example");
        tour.follow(administrator, "/staff/people/list.xhtml");
        tour.visitAndSendEmpty(administrator, "/staff/people/add.xhtml");
        tour.visitAndSendEmpty(administrator, "/staff/people/clients.xhtml");
        tour.visitAndSendEmpty(administrator, "/staff/polls.xhtml");
        var operator = signedIn.apply("operator@portal.example");
        tour.follow(operator, "/staff/operator/organisations.xhtml");
        tour.visit(operator, "/staff/operator/undelivered.xhtml");
        tour.visit(operator, "/staff/operator/once.xhtml");
        tour.visitAndSendEmpty(operator, "/staff/operator/add.xhtml");
    }

    void overseers() {
        var auditor = signedIn.apply("auditor@sussex-police.example");
        tour.visit(auditor, "/staff/audit/log.xhtml");
        tour.visitEmpty(auditor, "/staff/audit/log.xhtml?person=nobody-of-this-name");
        tour.visit(
                signedIn.apply("returning-officer@brighton-hove.example"),
                "/staff/dashboard.xhtml");
        tour.visit(auditor, "/staff/dashboard.xhtml");
        tour.visit(auditor, "/staff/index.xhtml");
    }

    /** A case of a report made now, opened by whoever sits at the desk. */
    private String newCase(Desk desk) {
        return desk.open(desks.report("STANDARD"));
    }

    private void step(Desk desk, String address, String step, String button) {
        desk.go(address).goStep(step);
        tour.look(desk.page());
        tour.sendEmpty(desk.page(), button);
    }

    /** Somebody added to the team gets a link, sets a password and looks at a colleague's case. */
    private void newcomerOpens(String address) {
        var page = signedIn.apply("administrator@sussex-police.example");
        var email = Newcomer.add(page, "Gwenllian ferch Llywelyn ap Gruffudd-Fitzgerald");
        tour.look(page);
        var link = page.locator("#secret").innerText();
        tour.visit(page, page.url());
        SigningIn.signOut(page);
        tour.visitAndSendEmpty(page, link);
        Newcomer.come(page, email);
        tour.visitAndSendEmpty(page, address);
    }

    /** What two teams do not want goes by the supervisor to the arbiter. */
    private void sentBackTwice(Desk desk) {
        var address = newCase(desk);
        desk.step("return").fill("reason", "Not a candidate.").press("returning-go");
        var supervisor = desk("supervisor@sussex-police.example");
        step(supervisor, address, "reroute", "#rerouting-go");
        supervisor.page().locator("label[for^=team-]").first().click();
        supervisor.fill("reason", "She stands in May.").press("rerouting-go");
        supervisor.go(address).step("return").fill("reason", "Retired.").press("returning-go");
        var arbiter = desk("arbiter@portal.example");
        tour.visit(arbiter.page(), "/staff/routes.xhtml");
        arbiter.page().locator("main table a").last().click();
        tour.look(arbiter.page());
        tour.sendEmpty(arbiter.page(), "#continue");
    }

    private void reopened() {
        var supervisor = desk("supervisor@sussex-police.example").queue("?closed=1&state=CLOSED");
        var address = supervisor.openFirst();
        tour.look(supervisor.page());
        step(supervisor, address, "reopen", "#reopening-go");
    }

    private Desk desk(String account) {
        return Desk.at(signedIn.apply(account));
    }
}
