package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page there is, in both languages, at both widths; a page that nobody came to fails. */
@PortalTest
class EveryPageBrowserIT {
    private static final Path PAGES = Path.of(System.getProperty("portal.pages"));
    private static final List<String> ERRORS =
            List.of("busy", "expired", "fault", "not-found", "refused", "too-many");

    private final PortalUnderTest portal;
    private final Browsing browsing;

    EveryPageBrowserIT(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsSound(Language language) throws IOException {
        var tour = new PageTour(language);
        passers(tour, language);
        reporters(tour, language);
        var staff =
                new StaffTour(
                        new Desks(portal, browsing), tour, account -> signedIn(account, language));
        staff.officers();
        staff.administrators();
        staff.overseers();

        var missed = pages();
        missed.removeAll(tour.seen());
        assertThat(missed).as("pages never looked at").isEmpty();
    }

    private void passers(PageTour tour, Language language) {
        var page = passer(language);
        tour.follow(page, "/");
        for (var path : List.of("privacy", "accessibility", "cookies", "about-data", "danger")) {
            tour.visit(page, "/" + path + ".xhtml");
        }
        tour.visitAndSendEmpty(page, "/sign-in.xhtml");
        tour.visitAndSendEmpty(page, "/return.xhtml");
        tour.visit(page, "/no-such-page");
        for (var error : ERRORS) {
            tour.visit(page, "/error/" + error + ".xhtml");
        }
    }

    private void reporters(PageTour tour, Language language) {
        // who has few reports, so that the chronology of all of them is no book
        var canvasser = signedIn("canvasser@taff.example", language);
        new ReportTour(tour, canvasser).inDangerWithoutPolice();
        tour.follow(canvasser, "/my-reports.xhtml");
        var agent = new ReportTour(tour, passer(language));
        agent.asACouncillor();
        agent.keptForLater();
        tour.visit(passer(language), agent.draft());
    }

    private Page passer(Language language) {
        return browsing.someone().reading(language).page();
    }

    /** Signed in, and past the language that the account prefers. */
    private Page signedIn(String account, Language language) {
        var page = SigningIn.as(browsing.someone(), portal.samples().account(account));
        page.navigate("/?lang=" + language.code());
        return page;
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
