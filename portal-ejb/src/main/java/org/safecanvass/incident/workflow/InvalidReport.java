package org.safecanvass.incident.workflow;

import java.util.List;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** A report that cannot be taken as it is, with every field that is wrong. */
public class InvalidReport extends DomainException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidReport(List<FieldError> errors) {
        super(ErrorCode.INVALID);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
