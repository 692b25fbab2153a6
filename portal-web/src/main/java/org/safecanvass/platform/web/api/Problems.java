package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.util.List;

/** Answers with a problem, in the language of the request. */
@ApplicationScoped
public class Problems {
    @Context private HttpServletRequest request;

    public ResponseBuilder answer(ProblemKind kind) {
        return answer(
                kind == ProblemKind.NOT_FOUND
                        ? Problem.notFound()
                        : Problem.of(kind, request.getRequestURI()));
    }

    public ResponseBuilder invalid(List<Problem.Field> errors) {
        return answer(ProblemKind.INVALID, errors);
    }

    /** Answers with all that stands against the request. */
    public ResponseBuilder answer(ProblemKind kind, List<Problem.Field> errors) {
        return answer(new Problem(kind, request.getRequestURI(), List.of(), errors));
    }

    public ResponseBuilder answer(Problem problem) {
        var language = ApiLanguage.of(request);
        return Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .entity(problem.in(language));
    }

    /** For filters, which have no response of a resource to build. */
    public static void write(
            Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = ApiLanguage.of(request);
        var body = problem.in(language);
        response.setStatus(problem.kind().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
