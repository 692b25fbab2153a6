package org.safecanvass.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Somebody who writes a report, page by page; each page that comes up is looked at first. */
final class Reporter {
    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);

    private final Page page;
    private final Consumer<Page> look;

    Reporter(Page page, Consumer<Page> look) {
        this.page = page;
        this.look = look;
    }

    Page page() {
        return page;
    }

    Reporter go(String path) {
        page.navigate(path);
        return seen();
    }

    /** A choice's label covers its whole line, the box included. */
    Reporter pick(String name, String value) {
        return press(page.locator("input[name='%s'][value='%s']".formatted(name, value)));
    }

    Reporter pickFirst(String name) {
        return press(page.locator("input[name='%s']".formatted(name)).first());
    }

    Reporter write(String id, String words) {
        page.locator("#" + id).fill(words);
        return this;
    }

    Reporter follow(int number) {
        page.waitForNavigation(() -> page.locator("ul.tasks a").nth(number).click());
        return seen();
    }

    Reporter next() {
        return click("#continue");
    }

    Reporter click(String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
        return seen();
    }

    Reporter yesterday() {
        write("from", String.valueOf(YESTERDAY.getDayOfMonth()));
        write("from-month", String.valueOf(YESTERDAY.getMonthValue()));
        return write("from-year", String.valueOf(YESTERDAY.getYear()));
    }

    boolean isAt(String name) {
        return page.url().contains("/report/" + name + ".xhtml");
    }

    /** Answers up to the question of when and where: a doorstep incident in this capacity. */
    Reporter untilWhere(String capacity) {
        go("/report/start.xhtml").pick("danger", "NO").next();
        pick("who", "ME").next();
        pick("capacity", capacity).next();
        return follow(2).pick("category", "DOORSTEP_INCIDENT").next();
    }

    /** Answers when and where, as in Brighton, up to the red flags. */
    Reporter untilFlags() {
        return yesterday().write("fromTime", "18:30").inBrighton();
    }

    /** Answers where alone, up to the red flags. */
    Reporter inBrighton() {
        write("place", "BN1 1JE").next();
        pickFirst("ward").next();
        if (isAt("election")) {
            pick("election", "NONE").next();
        }
        return isAt("office") ? pick("office", "HERE").next() : this;
    }

    /** Answers everything up to the check page, as a council candidate in Brighton. */
    Reporter answerAll() {
        return answerAll("LOCAL_CANDIDATE");
    }

    /** The same in another capacity. */
    Reporter answerAll(String capacity) {
        return untilWhere(capacity).untilFlags().untilCheck();
    }

    /** Answers the rest, from the red flags to the check page. */
    Reporter untilCheck() {
        next();
        while (isAt("questions")) {
            next();
        }
        write("description", "Shouted <b>“watch out”</b> 😀").next();
        next();
        return pick("allowed", "NO").next();
    }

    private Reporter press(Locator input) {
        page.locator("label[for='%s']".formatted(input.getAttribute("id"))).click();
        return this;
    }

    private Reporter seen() {
        look.accept(page);
        return this;
    }
}
