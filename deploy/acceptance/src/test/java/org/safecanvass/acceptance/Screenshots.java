package org.safecanvass.acceptance;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of whole pages under {@code target/screenshots}. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    public static void take(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(FOLDER.resolve(name + ".png")));
    }
}
