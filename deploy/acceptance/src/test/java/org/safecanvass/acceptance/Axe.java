package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Scans a page for barriers, with every rule that axe has. */
public final class Axe {
    private Axe() {}

    public static void assertClean(Page page) {
        var briefly = new AxeRunOptions();
        briefly.setResultTypes(List.of("violations"));
        // there are no frames of others, for which alone it would open a second page at each look
        var axe = new AxeBuilder(page).options(briefly).setLegacyMode(true);
        var findings = axe.analyze().getViolations().stream().map(Axe::describe).toList();
        assertThat(findings).as("barriers on %s", page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        var places =
                rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining("; "));
        return "%s: %s (%s)".formatted(rule.getId(), rule.getHelp(), places);
    }
}
