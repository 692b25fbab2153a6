package org.safecanvass.platform.web.api;

import java.util.List;

/** A body whose names or types are not those of the API. */
public class InvalidBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem.Field> errors;

    public InvalidBody(List<Problem.Field> errors) {
        super(errors.size() + " fields", null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<Problem.Field> errors() {
        return errors;
    }
}
