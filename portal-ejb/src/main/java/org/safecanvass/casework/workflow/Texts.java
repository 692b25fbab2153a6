package org.safecanvass.casework.workflow;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.incident.workflow.ReportChecks;

/** Refuses words that are missing, too long or hold what cannot be seen. */
final class Texts {
    private static final Pattern TO_FILL_IN = Pattern.compile("\\[[^\\[\\]]+]");

    private static final Pattern SEEN = Pattern.compile("[^\\p{C}\\p{Z}\\s]");

    private Texts() {}

    /**
     * Words that begin as a template: what stands in square brackets is the writer's to fill in.
     */
    static String requireFilledIn(String field, @Nullable String text) {
        var given = require(field, text);
        if (TO_FILL_IN.matcher(given).find()) {
            throw new InvalidReport(List.of(FieldError.of(field, "TO_FILL_IN")));
        }
        return given;
    }

    /** Whether there is anything in it that can be seen, and not only spaces of whatever width. */
    static boolean isSeen(@Nullable String text) {
        return text != null && SEEN.matcher(text).find();
    }

    static String require(String field, @Nullable String text) {
        var given = text == null ? "" : text;
        var errors = ReportChecks.words(field, given);
        if (!isSeen(given)) {
            errors.add(FieldError.of(field, "EMPTY_TEXT"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return given;
    }
}
