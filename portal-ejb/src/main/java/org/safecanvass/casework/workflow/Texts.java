package org.safecanvass.casework.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.incident.workflow.ReportChecks;

/** Refuses words that are missing, too long or hold what cannot be seen. */
final class Texts {
    private Texts() {}

    static String require(String field, @Nullable String text) {
        var given = text == null ? "" : text;
        var errors = ReportChecks.words(field, given);
        if (given.isBlank()) {
            errors.add(FieldError.of(field, "EMPTY_TEXT"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return given;
    }
}
