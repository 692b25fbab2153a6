package org.safecanvass.casework.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** The id of a case in an address. */
final class CaseId {
    private static final Pattern FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private CaseId() {}

    /** What is no id at all is not there, just as an id that nobody has. */
    static UUID of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        return UUID.fromString(text);
    }
}
