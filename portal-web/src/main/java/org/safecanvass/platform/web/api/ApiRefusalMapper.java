package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says why a request went no further. */
@Provider
@ApplicationScoped
public class ApiRefusalMapper implements ExceptionMapper<ApiRefusal> {
    public static final String CHALLENGE = "Bearer realm=\"SafeCanvass\"";

    @Inject private Problems problems;

    @Override
    public Response toResponse(ApiRefusal refusal) {
        var answer = problems.answer(refusal.kind());
        if (refusal.kind() == ProblemKind.NOT_AUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        return answer.build();
    }
}
