package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.web.Cause;
import org.safecanvass.platform.web.Fault;

/** Tells of a failure of the portal only its code, by which the log knows more. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {
    @Inject private Problems problems;
    @Inject private DomainExceptionMapper refusals;

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = Cause.of(failure, DomainException.class);
        if (refusal.isPresent()) {
            return refusals.toResponse(refusal.get());
        }
        if (Cause.of(failure, OptimisticLockException.class).isPresent()) {
            return problems.answer(ProblemKind.OTHER_CHANGED).build();
        }
        var code = Fault.log(failure);
        return problems.answer(Problem.of(ProblemKind.FAULT, "urn:safecanvass:fault:" + code))
                .build();
    }
}
