package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Scans a page for barriers, with every rule that axe has. The script is given to a page once and
 * only what it finds comes back, since a page is scanned at several widths.
 */
public final class Axe {
    private static final String THERE = "() => 'axe' in window";
    private static final String FINDINGS =
            """
            async () => (await axe.run({resultTypes: ['violations']})).violations.map(rule =>
                `${rule.id}: ${rule.help} (${rule.nodes.map(node => node.html).join('; ')})`)
            """;

    private Axe() {}

    public static void assertClean(Page page) {
        if (Boolean.FALSE.equals(page.evaluate(THERE))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((Iterable<?>) page.evaluate(FINDINGS))
                .as("barriers on %s", page.url())
                .isEmpty();
    }
}
