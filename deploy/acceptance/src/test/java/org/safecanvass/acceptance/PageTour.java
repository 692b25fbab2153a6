package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Goes through the portal in one language and looks at each page at the width of a phone and of a
 * desk: no barrier, nothing beside the screen or cut off, no text missing. What a page says of
 * mistakes is looked at on the phone alone, since it stands the same on both. With {@code
 * -Dportal.pictures=true} each look leaves two pictures.
 */
final class PageTour {
    private static final List<Screen> BOTH = List.of(Screen.PHONE, Screen.DESK);
    private static final List<Screen> NARROW = List.of(Screen.PHONE);
    private static final String ERROR = "-error";
    private static final int HEAVIEST_PUBLIC_PAGE = 60_000;
    private static final String AS_LONG_AS_THERE_ARE_REPORTS = "/my-chronology.xhtml";

    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('td')]
                .filter(cell => getComputedStyle(cell).overflowX === 'hidden')
                .filter(cell => cell.scrollWidth > cell.clientWidth + 1)
                .map(cell => cell.innerText)
            """;

    private static final Pattern ENGLISH_ERROR = Pattern.compile("^Error");
    private static final Pattern WELSH_ERROR = Pattern.compile("^Gwall");
    private static final boolean PICTURES = Boolean.getBoolean("portal.pictures");

    private final Language language;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> looked = new TreeSet<>();

    PageTour(Language language) {
        this.language = language;
    }

    /** The paths of the pages looked at so far. */
    Set<String> seen() {
        return seen;
    }

    void visit(Page page, String address) {
        page.navigate(address);
        look(page);
    }

    /** A page that was seen, and now has nothing to show. */
    void visitEmpty(Page page, String address) {
        page.navigate(address);
        look(page, "-empty");
    }

    /** Goes there, sends the form as it is and looks at what is said about it. */
    void visitAndSendEmpty(Page page, String address) {
        visit(page, address);
        sendEmpty(page, "#continue");
    }

    /** Looks at the page and at all that its links lead to, each path once. */
    void follow(Page page, String address) {
        visit(page, address);
        for (var link : links(page)) {
            if (!seen.contains(path(link))) {
                follow(page, link);
            }
        }
    }

    void sendEmpty(Page page, String button) {
        page.click(button);
        PlaywrightAssertions.assertThat(page)
                .hasTitle(language == Language.WELSH ? WELSH_ERROR : ENGLISH_ERROR);
        look(page, ERROR);
    }

    void look(Page page) {
        look(page, "");
    }

    private void look(Page page, String state) {
        var path = path(page.url());
        seen.add(path);
        if (!looked.add(path + state)) {
            return;
        }
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + page.url())
                .isEqualTo(language.code());
        var markup = page.content();
        assertThat(markup).as(page.url()).doesNotContain("???", "#{");
        if (!path.startsWith("/staff/") && !path.equals(AS_LONG_AS_THERE_ARE_REPORTS)) {
            assertThat(markup.getBytes(StandardCharsets.UTF_8).length)
                    .as("weight of " + page.url())
                    .isLessThan(HEAVIEST_PUBLIC_PAGE);
        }
        for (var screen : state.equals(ERROR) ? NARROW : BOTH) {
            page.setViewportSize(screen.width(), screen.height());
            if (PICTURES) {
                Screenshots.take(page, picture(path, state, screen));
            }
            Axe.assertClean(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + page.url() + " on " + screen)
                    .isLessThanOrEqualTo(screen.width());
            assertThat((Iterable<?>) page.evaluate(CUT_OFF))
                    .as("cut off on %s, %s", page.url(), screen)
                    .isEmpty();
        }
    }

    private String picture(String path, String state, Screen screen) {
        return "pages/%s-%s-%s%s"
                .formatted(
                        path.substring(1).replace('/', '-').replace(".xhtml", ""),
                        language.code(),
                        screen.width(),
                        state);
    }

    /** The pages that the page itself leads to; the way of a report is walked by its answers. */
    private static List<String> links(Page page) {
        return page.locator("main a[href]").all().stream()
                .map(link -> (String) link.evaluate("link => link.href"))
                .filter(link -> path(link).endsWith(".xhtml"))
                .filter(link -> !path(link).startsWith("/report/"))
                .distinct()
                .toList();
    }

    private static String path(String address) {
        var path = URI.create(address).getPath();
        return path == null ? "" : path.equals("/") ? "/index.xhtml" : path;
    }
}
