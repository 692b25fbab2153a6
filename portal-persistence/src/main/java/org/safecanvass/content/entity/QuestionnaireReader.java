package org.safecanvass.content.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the question bank and the list of each category. */
final class QuestionnaireReader {
    private final JsonPart document;
    private final Reporting reporting;

    QuestionnaireReader(JsonPart document, Reporting reporting) {
        this.document = document;
        this.reporting = reporting;
    }

    Questionnaire read() {
        var questions =
                Entries.of(document.parts("questions").stream().map(this::question).toList());
        var lists = document.part("by_category");
        var byCategory = new LinkedHashMap<String, List<String>>();
        for (var category : lists.names()) {
            lists.known("by_category", category, reporting.categories().ids());
            byCategory.put(category, lists.knownList(category, questions.ids()));
        }
        return new Questionnaire(questions, Collections.unmodifiableMap(byCategory));
    }

    private Question question(JsonPart part) {
        return new Question(
                part.text("id"),
                part.number("version"),
                part.one(Question.Kind.class, "kind"),
                part.words("text"),
                part.words("why"),
                part.yes("required"),
                showWhen(part.part("show_when")),
                part.has("show_when_in") ? showWhenIn(part.part("show_when_in")) : Map.of(),
                Entries.of(part.has("choices") ? choices(part) : List.of()),
                part.numberOrNull("max_length"),
                part.numberOrNull("min"),
                part.numberOrNull("max"));
    }

    private static List<Choice> choices(JsonPart part) {
        return part.parts("choices").stream()
                .map(choice -> new Choice(choice.text("id"), choice.words("label")))
                .toList();
    }

    private Map<String, ShowWhen> showWhenIn(JsonPart part) {
        return part.names().stream()
                .map(id -> part.known("show_when_in", id, reporting.categories().ids()))
                .collect(Collectors.toUnmodifiableMap(id -> id, id -> showWhen(part.part(id))));
    }

    private static ShowWhen showWhen(JsonPart part) {
        return part.has("question")
                ? new ShowWhen(part.text("question"), Set.copyOf(part.texts("any_of")))
                : ShowWhen.ALWAYS;
    }
}
