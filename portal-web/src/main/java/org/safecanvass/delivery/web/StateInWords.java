package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** What the state of a report means, as its life cycle tells the reporter. */
@RequestScoped
public class StateInWords {
    /** It was sent, and there it stayed: with a copy delivered it is another state. */
    private static final String REACHED_NOBODY = "SUBMITTED";

    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Words words;

    String of(String state) {
        return state.equals(REACHED_NOBODY)
                ? words.of("my.state.SUBMITTED")
                : catalogue
                        .now()
                        .handling()
                        .reportLife()
                        .states()
                        .require(state)
                        .label()
                        .in(language.getLocale());
    }
}
