package org.safecanvass.content.entity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The condition under which a question comes up: always, or on some answers to an earlier one. */
public record ShowWhen(@Nullable String questionId, Set<String> anyOf) {
    public static final ShowWhen ALWAYS = new ShowWhen(null, Set.of());

    /** Whether the answers so far (question id to answer) bring the question up. */
    public boolean holds(Map<String, String> answers) {
        return questionId == null || anyOf.contains(answers.getOrDefault(questionId, ""));
    }
}
