package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import org.safecanvass.content.entity.Frame;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** What to read out to the police, for whom the portal could not deliver to them. */
@RequestScoped
public class TextFor101 {
    /** The frame of those for whom there is no national arrangement. */
    private static final String ORDINARY = "NONE";

    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Words words;

    String of(Opened report) {
        var content = catalogue.now();
        var facts = report.facts();
        var sentences = new ArrayList<String>();
        sentences.add(
                words.of(
                        facts.onBehalf() ? "report.101.other" : "report.101.own",
                        "capacity",
                        content.capacity(facts.capacity()).label().in(locale()),
                        "category",
                        content.category(facts.category()).label().in(locale())));
        var frame = frame(report);
        if (!frame.id().equals(ORDINARY)) {
            sentences.add(words.of("report.101.frame", "frame", frame.label().in(locale())));
        }
        sentences.add(words.of("report.101.reference", "reference", report.reference()));
        return String.join(" ", sentences);
    }

    /** Of a person who supports another, the frame of that one supplies the words. */
    private Frame frame(Opened report) {
        var content = catalogue.now();
        var principal = report.content().principalCapacity();
        return content.frameInWords(
                content.capacity(report.facts().capacity()),
                principal == null ? null : content.capacity(principal));
    }

    private Locale locale() {
        return language.getLocale();
    }
}
