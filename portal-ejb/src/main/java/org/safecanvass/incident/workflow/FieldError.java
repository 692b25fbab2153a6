package org.safecanvass.incident.workflow;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param field a JSON pointer, such as {@code /place/postcode}
 * @param code upper snake case; its text stands under {@code invalid.<code>} in both bundles
 * @param details fill the numbered places of the text
 */
public record FieldError(String field, String code, List<Object> details) {

    public static FieldError of(String field, String code, Object... details) {
        return new FieldError(field, code, List.of(details));
    }

    /** A name as a part of a JSON pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
