package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Says what a use case refused. */
@Provider
@ApplicationScoped
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {
    private static final long USUAL_WAIT = 60;

    @Inject private Problems problems;

    @Override
    public Response toResponse(DomainException refusal) {
        var answer = problems.answer(kind(refusal.code()));
        if (refusal.code() == ErrorCode.TOO_MANY) {
            answer.header(HttpHeaders.RETRY_AFTER, secondsToWait(refusal));
        }
        return answer.build();
    }

    static ProblemKind kind(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND, NOT_ALLOWED -> ProblemKind.NOT_FOUND;
            case OTHER_CHANGED -> ProblemKind.OTHER_CHANGED;
            case ILLEGAL_TRANSITION -> ProblemKind.ILLEGAL_TRANSITION;
            case GUARD_NOT_MET -> ProblemKind.GUARD_NOT_MET;
            case IDEMPOTENCY_KEY_REUSED -> ProblemKind.IDEMPOTENCY_KEY_REUSED;
            case TOO_MANY -> ProblemKind.TOO_MANY;
            case UNAVAILABLE -> ProblemKind.UNAVAILABLE;
            default -> ProblemKind.INVALID;
        };
    }

    private static long secondsToWait(DomainException refusal) {
        return refusal.details().stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .findFirst()
                .orElse(USUAL_WAIT);
    }
}
