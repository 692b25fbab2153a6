package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Questionnaire;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.web.AnswersInWords.Line;
import org.safecanvass.incident.workflow.ReportCommand.Contact;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** The lines of a copy: the facts that every copy has, and the words that this one holds. */
@RequestScoped
public class CopyRows {
    @Inject private AnswersInWords answers;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Words words;

    /** The facts first, then what else the copy holds. */
    List<Line> of(List<Line> facts, ReportContent copy) {
        var rows = new ArrayList<>(facts);
        add(rows, "report.check.where", place(copy));
        add(rows, "report.check.words", copy.description());
        add(rows, "report.check.people", copy.people());
        add(rows, "report.check.evidence", copy.evidence());
        add(rows, "report.check.questions", questions(copy));
        add(rows, "report.check.who", copy.onBehalfOf() == null ? null : copy.onBehalfOf().name());
        add(rows, "report.check.contact", contact(copy.contact()));
        return rows;
    }

    private void add(List<Line> rows, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new Line(words.of(label), value));
        }
    }

    private static String place(ReportContent copy) {
        return joined(copy.postcode(), copy.placeWords());
    }

    private static String contact(Contact contact) {
        return joined(contact.name(), contact.email(), contact.phone(), contact.notes());
    }

    private String questions(ReportContent copy) {
        Questionnaire bank = catalogue.now().advice().questionnaire();
        return copy.answers().entrySet().stream()
                .map(
                        given -> {
                            var question = bank.questions().require(given.getKey());
                            return question.text().in(language.getLocale())
                                    + "\n"
                                    + answers.answer(question, given.getValue());
                        })
                .collect(Collectors.joining("\n"));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
