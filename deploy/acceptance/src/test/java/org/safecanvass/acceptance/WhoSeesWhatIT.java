package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may open which page of the staff: {@code who-sees-what.csv}, a line for each page there is, a
 * column for each kind of account. 302 leads to the sign-in page; 404 is also what an unknown id
 * gets.
 */
@PortalTest
class WhoSeesWhatIT {
    private static final Path PAGES = Path.of(System.getProperty("portal.pages"));
    private static final String OFFICER = "feoa@sussex-police.example";
    private static final String ADMINISTRATOR = "administrator@sussex-police.example";
    private static final String NOBODY = "nobody";

    private final PortalUnderTest portal;
    private final Browsing browsing;

    WhoSeesWhatIT(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    @Test
    void everyPageIsShownToThoseWhoseWorkItIs() throws IOException {
        var expected = lines();
        var accounts = Arrays.asList(expected.get(0).split(",")).subList(1, width(expected));
        var ids = ids();

        var statuses = new LinkedHashMap<String, List<String>>();
        for (var account : accounts) {
            var page = pageOf(account);
            for (var line : expected.subList(1, expected.size())) {
                var path = line.split(",")[0];
                statuses.computeIfAbsent(path, any -> new ArrayList<>())
                        .add(status(page, path, ids));
            }
        }

        var seen =
                statuses.entrySet().stream()
                        .map(row -> row.getKey() + "," + String.join(",", row.getValue()))
                        .toList();
        assertThat(seen).containsExactlyElementsOf(expected.subList(1, expected.size()));
    }

    @Test
    void noPageIsLeftOut() throws IOException {
        var known = lines().stream().map(line -> line.split("[,?]")[0]).collect(Collectors.toSet());

        try (var files = Files.walk(PAGES.resolve("staff"))) {
            assertThat(
                            files.map(file -> "/" + PAGES.relativize(file))
                                    .filter(page -> page.endsWith(".xhtml")))
                    .allMatch(known::contains);
        }
    }

    private static int width(List<String> lines) {
        return lines.get(0).split(",").length;
    }

    private static List<String> lines() throws IOException {
        try (var file = WhoSeesWhatIT.class.getResourceAsStream("/who-sees-what.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Page pageOf(String account) {
        return account.equals(NOBODY)
                ? browsing.someone().page()
                : SigningIn.as(browsing.someone(), portal.samples().account(account));
    }

    /** A new case in the officer's queue, and a colleague in the officer's organisation. */
    private Map<String, String> ids() {
        var harbour = portal.api().as(portal.samples().client("harbour-crm"), "report.create");
        var reference = new ApiReport().send(harbour).json().getAsJsonObject().get("reference");
        var desk = Desk.of(portal, browsing.someone(), OFFICER);
        var people = pageOf(ADMINISTRATOR);
        people.navigate("/staff/people/list.xhtml");
        return Map.of(
                "{case}", id(desk.open(reference.getAsString())),
                "{person}", id(people.locator("main tbody a").first().getAttribute("href")));
    }

    private static String id(String address) {
        return address.replaceFirst(".*[?&]id=([^&]*).*", "$1");
    }

    private static String status(Page page, String path, Map<String, String> ids) {
        var address = path;
        for (var id : ids.entrySet()) {
            address = address.replace(id.getKey(), id.getValue());
        }
        return String.valueOf(
                page.request().get(address, RequestOptions.create().setMaxRedirects(0)).status());
    }
}
