package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Gives what the server itself refuses the form of every other problem. */
@Provider
@ApplicationScoped
public class HttpFaultMapper implements ExceptionMapper<WebApplicationException> {
    @Inject private Problems problems;
    @Inject private FaultMapper faults;

    @Override
    public Response toResponse(WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        if (status >= 500) {
            return faults.toResponse(refused);
        }
        var answer = problems.answer(kind(status));
        Optional.ofNullable(refused.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
        return answer.build();
    }

    static ProblemKind kind(int status) {
        return switch (status) {
            case 404 -> ProblemKind.NOT_FOUND;
            case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
            case 406 -> ProblemKind.NOT_ACCEPTABLE;
            case 413 -> ProblemKind.TOO_LARGE;
            case 415 -> ProblemKind.MEDIA_TYPE;
            default -> ProblemKind.MALFORMED;
        };
    }
}
