package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Words;

/** Whether and how the reporter may be reached. */
@Named
@RequestScoped
public class ContactBacking {
    @Inject private Words words;

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("NO", words.of("report.contact.no"), words.of("report.contact.no.hint")),
                Choice.of("YES", words.of("report.contact.yes")));
    }
}
