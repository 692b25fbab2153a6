package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.safecanvass.platform.workflow.AnswerOnce;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.IdempotentRequest;
import org.safecanvass.platform.workflow.KeptAnswer;

/** Does what a POST asks for once, whatever the network does to it. */
@ApplicationScoped
public class Idempotently {
    private static final String KEY = "Idempotency-Key";

    @Context private HttpServletRequest request;
    @Inject private AnswerOnce answerOnce;
    @Inject private CurrentActor actor;

    /**
     * Gives the answer of the work, or that of an earlier request with the same key and body.
     *
     * @param secret what else the caller had to bring to be let in; empty for a token
     */
    public Response answer(JsonBody body, String secret, Supplier<KeptAnswer> work) {
        var key = request.getHeader(KEY);
        if (!IdempotentRequest.isKey(key)) {
            throw new ApiRefusal(ProblemKind.IDEMPOTENCY_KEY_NEEDED);
        }
        var caller = actor.require().client().map(String::valueOf).orElse("");
        var target = request.getMethod() + " " + request.getRequestURI() + "\n" + secret;
        return response(
                answerOnce.answer(new IdempotentRequest(key, caller, target, body.bytes()), work));
    }

    private static Response response(KeptAnswer answer) {
        var response =
                Response.status(answer.status())
                        .type(MediaType.APPLICATION_JSON)
                        .entity(answer.body());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.entityTag() != null) {
            response.header(HttpHeaders.ETAG, answer.entityTag());
        }
        return response.build();
    }
}
