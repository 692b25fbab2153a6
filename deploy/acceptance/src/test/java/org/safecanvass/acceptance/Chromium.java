package org.safecanvass.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The machine's own browser, started once for all tests. */
final class Chromium implements CloseableResource, AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--no-first-run",
                                        "--disable-dev-shm-usage"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    private static Path executable() {
        return Stream.concat(named(), onPath())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "No Chromium: run deploy/test, which brings it, or set"
                                                + " PORTAL_CHROMIUM to its executable"));
    }

    private static Stream<Path> named() {
        return Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")).map(Path::of).stream();
    }

    private static Stream<Path> onPath() {
        return NAMES.stream()
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
