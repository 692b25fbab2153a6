package org.safecanvass.place.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.place.workflow.PlaceMatch;
import org.safecanvass.platform.web.api.ApiLanguage;
import org.safecanvass.platform.web.api.InvalidBody;
import org.safecanvass.platform.web.api.Problem;
import org.safecanvass.platform.workflow.JsonText;

/** Finds places by what a person types. */
@Path("places")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlacesResource {
    @Context private HttpServletRequest request;
    @Inject private Gazetteer gazetteer;

    @GET
    public byte[] find(@QueryParam("q") @Nullable String query) {
        if (query == null || query.isBlank()) {
            throw new InvalidBody(List.of(Problem.Field.of("q", "EMPTY_TEXT")));
        }
        var answer = gazetteer.find(query);
        var language = ApiLanguage.of(request);
        var matches = JsonText.BUILD.createArrayBuilder();
        answer.matches().forEach(match -> matches.add(json(match, language)));
        return JsonText.bytes(
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("query", answer.query())
                        .add("exact", answer.exact())
                        .add("matches", matches)
                        .build());
    }

    private static JsonObject json(PlaceMatch match, Locale language) {
        return JsonText.BUILD
                .createObjectBuilder()
                .add("kind", match.kind().name())
                .add("code", match.code())
                .add("name", match.name(language))
                .add(
                        "council",
                        JsonText.BUILD
                                .createObjectBuilder()
                                .add("code", match.council().code())
                                .add("name", match.council().name(language)))
                .add(
                        "force",
                        JsonText.BUILD
                                .createObjectBuilder()
                                .add("id", match.force().id())
                                .add("name", match.force().name(language)))
                .build();
    }
}
