package org.safecanvass.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.safecanvass.casework.workflow.CaseQueue;
import org.safecanvass.casework.workflow.QueueFilter;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.web.api.JsonValues;
import org.safecanvass.platform.web.api.Needs;
import org.safecanvass.platform.web.api.QueryFields;
import org.safecanvass.platform.workflow.JsonText;

/** Shows an organisation its cases. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CasesResource {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 100;
    private static final String CLOSED = "CLOSED";
    private static final Pattern PLACE = Pattern.compile("-?\\d{1,9}_-?\\d{1,18}_[0-9a-f-]{36}");

    @Context private UriInfo address;
    @Inject private CaseQueue queue;
    @Inject private ContentCatalogue catalogue;

    @GET
    @Needs(Permission.CASE_OPEN)
    public byte[] list() {
        var query = new QueryFields(address.getQueryParameters());
        var filter = filter(query);
        int limit = query.number("limit", USUAL_PAGE, LARGEST_PAGE);
        var after = query.text("after");
        if (after != null && !PLACE.matcher(after).matches()) {
            query.wrong("after", "UNKNOWN_VALUE");
        }
        query.check();
        var page = queue.page(filter, after, limit);
        var items = JsonText.BUILD.createArrayBuilder();
        page.lines().forEach(line -> items.add(CaseJson.of(line)));
        return JsonText.bytes(
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("items", items)
                        .add("next", JsonValues.orNull(page.next()))
                        .build());
    }

    private QueueFilter filter(QueryFields query) {
        var state = query.text("state");
        if (state != null && !catalogue.now().handling().caseLife().states().has(state)) {
            query.wrong("state", "UNKNOWN_VALUE");
        }
        return new QueueFilter(
                query.uuid("team"),
                state,
                query.choice("grade", Grade.class),
                null,
                null,
                null,
                false,
                CLOSED.equals(state));
    }
}
