package org.safecanvass.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.AcknowledgeCase;
import org.safecanvass.casework.workflow.AssessCase;
import org.safecanvass.casework.workflow.CaseKey;
import org.safecanvass.casework.workflow.EndCase;
import org.safecanvass.casework.workflow.RecordWork;
import org.safecanvass.casework.workflow.StandingOfCase;
import org.safecanvass.casework.workflow.ViewCase;
import org.safecanvass.casework.workflow.WriteOnCase;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.web.api.ApiLanguage;
import org.safecanvass.platform.web.api.EntityTag;
import org.safecanvass.platform.web.api.Idempotently;
import org.safecanvass.platform.web.api.JsonBody;
import org.safecanvass.platform.web.api.JsonFields;
import org.safecanvass.platform.web.api.Needs;
import org.safecanvass.platform.workflow.JsonText;
import org.safecanvass.platform.workflow.KeptAnswer;

/** One case and the steps with it; each step is meant for the version that its caller last saw. */
@Path("cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseResource {
    @Context private HttpServletRequest request;
    @Inject private ViewCase viewCase;
    @Inject private AcknowledgeCase acknowledgeCase;
    @Inject private AssessCase assessCase;
    @Inject private WriteOnCase writeOnCase;
    @Inject private RecordWork recordWork;
    @Inject private EndCase endCase;
    @Inject private StandingOfCase standing;
    @Inject private Idempotently once;

    @GET
    @Needs(Permission.CASE_OPEN)
    public Response read(@PathParam("id") String id) {
        var view = viewCase.view(CaseId.of(id), null);
        return Response.ok(JsonText.bytes(CaseJson.of(view, ApiLanguage.of(request))))
                .header(HttpHeaders.ETAG, EntityTag.of(view.version()))
                .build();
    }

    @POST
    @Path("acknowledge")
    @Needs(Permission.CASE_CLAIM)
    public Response acknowledge(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonBody body) {
        nothing(body);
        return take(id, ifMatch, body, Response.Status.OK, acknowledgeCase::acknowledge);
    }

    @POST
    @Path("assessments")
    @Needs(Permission.CASE_ASSESS)
    public Response assess(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonBody body) {
        var judgement = JudgementBody.read(body.json());
        return take(
                id,
                ifMatch,
                body,
                Response.Status.CREATED,
                key -> assessCase.assess(key, judgement));
    }

    @POST
    @Path("messages")
    @Needs(Permission.MESSAGE_REPORTER)
    public Response message(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonBody body) {
        var fields = JsonFields.of(body.json());
        var text = String.valueOf(required(fields, "text", "EMPTY_TEXT"));
        finish(fields);
        return take(
                id, ifMatch, body, Response.Status.CREATED, key -> writeOnCase.message(key, text));
    }

    @POST
    @Path("outcome")
    @Needs(Permission.CASE_DECIDE)
    public Response tellOutcome(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonBody body) {
        var fields = JsonFields.of(body.json());
        var outcome = String.valueOf(required(fields, "outcome", "CHOOSE_ONE"));
        var text = String.valueOf(required(fields, "text", "EMPTY_TEXT"));
        var advice = fields.text("advice");
        var forceReference = fields.text("forceReference");
        finish(fields);
        return take(
                id,
                ifMatch,
                body,
                Response.Status.OK,
                key -> {
                    var advised = after(key, advice, recordWork::advice);
                    var referred = after(advised, forceReference, recordWork::reference);
                    endCase.tellOutcome(referred, outcome, text);
                });
    }

    @POST
    @Path("close")
    @Needs(Permission.CASE_CLOSE)
    public Response close(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonBody body) {
        nothing(body);
        return take(id, ifMatch, body, Response.Status.OK, endCase::close);
    }

    /** What an outcome needs before it, a program may give at once with it. */
    private CaseKey after(CaseKey key, @Nullable String given, BiConsumer<CaseKey, String> step) {
        if (given == null) {
            return key;
        }
        step.accept(key, given);
        return new CaseKey(key.id(), standing.of(key.id()).version());
    }

    private Response take(
            String id,
            @Nullable String ifMatch,
            JsonBody body,
            Response.Status done,
            Consumer<CaseKey> step) {
        var key = new CaseKey(CaseId.of(id), EntityTag.version(ifMatch));
        return once.answer(
                body,
                "",
                () -> {
                    step.accept(key);
                    return answer(key, done);
                });
    }

    private KeptAnswer answer(CaseKey key, Response.Status done) {
        var now = standing.of(key.id());
        var json =
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("id", key.id().toString())
                        .add("state", now.state())
                        .add("grade", now.grade().name())
                        .build();
        return new KeptAnswer(
                done.getStatusCode(), null, EntityTag.of(now.version()), JsonText.bytes(json));
    }

    private static @Nullable String required(JsonFields fields, String name, String code) {
        var text = fields.text(name);
        if (text == null) {
            fields.wrong(name, code);
        }
        return text;
    }

    private static void nothing(JsonBody body) {
        finish(JsonFields.of(body.json()));
    }

    private static void finish(JsonFields fields) {
        fields.refuseOthers();
        fields.check();
    }
}
