package org.safecanvass.platform.web.api;

/** A request that is refused before any use case hears of it. */
public class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    public ApiRefusal(ProblemKind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }
}
