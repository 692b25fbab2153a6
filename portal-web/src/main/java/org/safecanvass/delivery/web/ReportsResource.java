package org.safecanvass.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.workflow.AddToReport;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.delivery.workflow.ReportIncident;
import org.safecanvass.incident.web.Limited;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.web.api.ApiApplication;
import org.safecanvass.platform.web.api.ApiLanguage;
import org.safecanvass.platform.web.api.ApiRefusal;
import org.safecanvass.platform.web.api.Idempotently;
import org.safecanvass.platform.web.api.JsonBody;
import org.safecanvass.platform.web.api.JsonFields;
import org.safecanvass.platform.web.api.Needs;
import org.safecanvass.platform.web.api.ProblemKind;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.JsonText;
import org.safecanvass.platform.workflow.KeptAnswer;

/** Makes reports, reads them again, adds to them. */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReportsResource {
    private static final String CODE = "Return-Code";

    @Context private HttpServletRequest request;
    @Inject private ReportIncident reportIncident;
    @Inject private FindReports findReports;
    @Inject private AddToReport addToReport;
    @Inject private Idempotently once;
    @Inject private CurrentActor actor;

    @POST
    @Limited
    @Needs(Permission.REPORT_CREATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(JsonBody body) {
        var command = ReportBody.read(body.json(), ApiLanguage.of(request));
        ApiLanguage.name(request, command.language());
        return once.answer(body, "", () -> report(command));
    }

    @GET
    @Path("{reference}")
    @Needs(Permission.REPORT_READ)
    public byte[] read(@PathParam("reference") String reference) {
        var opened = findReports.open(key(reference));
        return JsonText.bytes(ReportJson.of(opened, ApiLanguage.of(request)));
    }

    @POST
    @Path("{reference}/addenda")
    @Limited
    @Needs(Permission.REPORT_ADD)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("reference") String reference, JsonBody body) {
        var key = key(reference);
        var fields = JsonFields.of(body.json());
        var text = fields.text("text");
        if (text == null) {
            fields.wrong("text", "EMPTY_TEXT");
        }
        fields.refuseOthers();
        fields.check();
        return once.answer(body, String.valueOf(key.code()), () -> add(key, String.valueOf(text)));
    }

    private KeptAnswer report(ReportCommand command) {
        var receipt = reportIncident.report(command);
        return new KeptAnswer(
                Response.Status.CREATED.getStatusCode(),
                ApiApplication.PATH + "/reports/" + receipt.reference(),
                null,
                JsonText.bytes(DeliveryJson.of(receipt, command.language())));
    }

    private KeptAnswer add(ReportKey key, String text) {
        var addedAt = addToReport.add(key, text);
        var json = JsonText.BUILD.createObjectBuilder().add("addedAt", addedAt.toString()).build();
        return new KeptAnswer(
                Response.Status.CREATED.getStatusCode(), null, null, JsonText.bytes(json));
    }

    private ReportKey key(String reference) {
        @Nullable String code = request.getHeader(CODE);
        if (code == null && actor.require().kind() == Actor.Kind.PUBLIC) {
            throw new ApiRefusal(ProblemKind.NOT_AUTHENTICATED);
        }
        return new ReportKey(reference, code);
    }
}
