package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the strict content policy would block, or PrimeFaces would break, never reaches a page. */
class MarkupTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SCRIPT_TAG = PAGES.resolve("WEB-INF/tags/script.xhtml");
    private static final Pattern FORBIDDEN =
            Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=\"|javascript:|http-equiv");

    @Test
    void noPageCarriesStylesOrScriptsOfItsOwn() throws IOException {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            FORBIDDEN
                    .matcher(Files.readString(page))
                    .results()
                    .map(match -> page + ": " + match.group())
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void tagsStayUnderFortyLines() throws IOException {
        for (var page : pages()) {
            if (page.startsWith(PAGES.resolve("WEB-INF/tags"))) {
                assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThan(40);
            }
        }
    }

    private static Iterable<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.equals(SCRIPT_TAG))
                    .toList();
        }
    }
}
