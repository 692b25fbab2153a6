package org.safecanvass.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens browsers for one test: each a separate person with cookies of their own, all closed after
 * the test.
 */
public final class Browsing {
    private final Browser browser;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Browsing(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A person at a desk who reads English. */
    public Person someone() {
        return new Person(Screen.DESK, Language.ENGLISH, true, ColorScheme.LIGHT);
    }

    /** How somebody comes to the portal. */
    public final class Person {
        private final Screen screen;
        private final Language language;
        private final boolean scripts;
        private final ColorScheme colours;

        private Person(Screen screen, Language language, boolean scripts, ColorScheme colours) {
            this.screen = screen;
            this.language = language;
            this.scripts = scripts;
            this.colours = colours;
        }

        public Person on(Screen other) {
            return new Person(other, language, scripts, colours);
        }

        public Person reading(Language other) {
            return new Person(screen, other, scripts, colours);
        }

        public Person withoutScripts() {
            return new Person(screen, language, false, colours);
        }

        public Person inTheDark() {
            return new Person(screen, language, scripts, ColorScheme.DARK);
        }

        /** A page of a new browser context; paths given to it are the portal's. */
        public Page page() {
            var context =
                    browser.newContext(
                            new Browser.NewContextOptions()
                                    .setBaseURL(address)
                                    .setViewportSize(screen.width(), screen.height())
                                    .setLocale(language.tag())
                                    .setTimezoneId("Europe/London")
                                    .setJavaScriptEnabled(scripts)
                                    .setColorScheme(colours));
            open.add(context);
            return context.newPage();
        }

        /** A new page, gone to that path. */
        public Page at(String path) {
            var page = page();
            page.navigate(path);
            return page;
        }
    }

    List<Page> pages() {
        return open.stream().flatMap(context -> context.pages().stream()).toList();
    }

    void close() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
