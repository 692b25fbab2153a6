package org.safecanvass.content.entity;

import java.util.List;
import java.util.Map;

/** The question bank and the list of each category. */
public record Questionnaire(Entries<Question> questions, Map<String, List<String>> byCategory) {
    /** The category's questions in the order in which they are asked. */
    public List<Question> of(String categoryId) {
        return byCategory.getOrDefault(categoryId, List.of()).stream()
                .map(questions::require)
                .toList();
    }

    /** Those of {@link #of} that the answers so far bring up. */
    public List<Question> shown(String categoryId, Map<String, String> answers) {
        return of(categoryId).stream()
                .filter(question -> question.showWhenFor(categoryId).holds(answers))
                .toList();
    }
}
