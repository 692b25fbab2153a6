package org.safecanvass.platform.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A refusal that a person can act on; rolls back, and never carries personal data. */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Object> details;

    protected DomainException(ErrorCode code, Object... details) {
        super(code + " " + List.of(details));
        this.code = code;
        this.details = List.of(details);
    }

    public static DomainException of(ErrorCode code, Object... details) {
        return new DomainException(code, details);
    }

    public ErrorCode code() {
        return code;
    }

    /** Fills the numbered places of the code's text. */
    public List<Object> details() {
        return details;
    }
}
