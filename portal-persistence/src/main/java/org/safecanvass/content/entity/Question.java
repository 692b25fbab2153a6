package org.safecanvass.content.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question of the bank. None is compulsory. */
public record Question(
        String id,
        int version,
        Kind kind,
        Words text,
        Words why,
        boolean required,
        ShowWhen showWhen,
        Map<String, ShowWhen> showWhenIn,
        Entries<Choice> choices,
        @Nullable Integer maxLength,
        @Nullable Integer min,
        @Nullable Integer max)
        implements Entry {
    /** How a question is answered. */
    public enum Kind {
        YES_NO,
        CHOICE,
        SHORT_TEXT,
        NUMBER,
        DATETIME
    }

    /** When the question comes up within a category's list. */
    public ShowWhen showWhenFor(String categoryId) {
        return showWhenIn.getOrDefault(categoryId, showWhen);
    }
}
