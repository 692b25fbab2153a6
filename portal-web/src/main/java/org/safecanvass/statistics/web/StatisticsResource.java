package org.safecanvass.statistics.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.web.api.Needs;
import org.safecanvass.platform.web.api.QueryFields;
import org.safecanvass.platform.workflow.JsonText;
import org.safecanvass.statistics.entity.Breakdown;
import org.safecanvass.statistics.workflow.CountIncidents;
import org.safecanvass.statistics.workflow.FigureQuestion;
import org.safecanvass.statistics.workflow.FigureRow;
import org.safecanvass.statistics.workflow.FigureTable;

/** The figures of closed weeks, for the council that they are about. */
@Path("statistics")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StatisticsResource {
    @Context private UriInfo address;
    @Inject private CountIncidents countIncidents;

    @GET
    @Needs(Permission.DASHBOARD_VIEW)
    public byte[] count() {
        var counted = countIncidents.count(question());
        return JsonText.bytes(
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("council", counted.council())
                        .add("from", counted.from().toString())
                        .add("to", counted.to().toString())
                        .add("by", counted.by().name())
                        .add("total", counted.figures().total())
                        .add("rows", rows(counted.figures()))
                        .build());
    }

    private FigureQuestion question() {
        var query = new QueryFields(address.getQueryParameters());
        var council = query.text("council");
        if (council == null) {
            query.wrong("council", "CHOOSE_ONE");
        }
        var by = query.choice("by", Breakdown.class);
        var from = query.date("from");
        var to = query.date("to");
        query.check();
        return new FigureQuestion(
                String.valueOf(council), from, to, by == null ? Breakdown.WEEK : by);
    }

    private static JsonArrayBuilder rows(FigureTable table) {
        var rows = JsonText.BUILD.createArrayBuilder();
        table.rows().forEach(row -> rows.add(row(row)));
        return rows;
    }

    /** Fewer than ten is null: the program must not read it as none. */
    private static jakarta.json.JsonObjectBuilder row(FigureRow row) {
        var json = JsonText.BUILD.createObjectBuilder().add("item", row.item());
        return row.hidden()
                ? json.add("incidents", JsonValue.NULL)
                : json.add("incidents", row.incidents());
    }
}
