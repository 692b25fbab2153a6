package org.safecanvass.delivery.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportCommand.Contact;
import org.safecanvass.incident.workflow.ReportCommand.OnBehalfOf;
import org.safecanvass.incident.workflow.ReportCommand.Place;
import org.safecanvass.platform.web.api.JsonFields;

/** Reads a report out of the body of a request. */
final class ReportBody {
    private final JsonFields fields;

    private ReportBody(JsonFields fields) {
        this.fields = fields;
    }

    static ReportCommand read(JsonObject json, Locale language) {
        var fields = JsonFields.of(json);
        var command = new ReportBody(fields).command(language);
        fields.refuseOthers();
        fields.check();
        return command;
    }

    private ReportCommand command(Locale language) {
        return new ReportCommand(
                fields.text("capacity"),
                fields.flag("onBehalf"),
                fields.object("onBehalfOf").map(ReportBody::onBehalfOf).orElse(null),
                fields.text("principalCapacity"),
                fields.text("election"),
                null,
                fields.text("category"),
                fields.flag("immediateDanger"),
                fields.instant("occurredFrom"),
                fields.instant("occurredTo"),
                false,
                place(),
                fields.text("description"),
                fields.text("people"),
                fields.text("evidence"),
                redFlags(),
                fields.map("answers"),
                fields.texts("recipients"),
                fields.object("contact").map(ReportBody::contact).orElse(Contact.NONE),
                List.of(),
                language(language),
                null,
                null);
    }

    private Set<String> redFlags() {
        var flags = fields.texts("redFlags");
        return flags == null ? Set.of() : new TreeSet<>(flags);
    }

    private Locale language(Locale otherwise) {
        var named = fields.text("language");
        if (named == null) {
            return otherwise;
        }
        if (!named.equals("en") && !named.equals("cy")) {
            fields.wrong("language", "UNKNOWN_VALUE");
        }
        return Locale.forLanguageTag(named);
    }

    private Place place() {
        var ward = fields.text("ward");
        var chosenCouncil = fields.text("chosenCouncil");
        var named = fields.object("place");
        if (named.isEmpty()) {
            return new Place(null, null, ward, chosenCouncil, true, null);
        }
        var place = named.get();
        var postcode = place.text("postcode");
        var wardAsPlace = place.text("ward");
        var council = place.text("council");
        place.refuseOthers();
        long given = Stream.of(postcode, wardAsPlace, council).filter(Objects::nonNull).count();
        if (given == 0) {
            fields.wrong("place", "PLACE_EMPTY");
        } else if (given > 1 || wardAsPlace != null && ward != null) {
            fields.wrong("place", "ONE_PLACE");
        }
        return new Place(postcode, council, either(wardAsPlace, ward), chosenCouncil, true, null);
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static OnBehalfOf onBehalfOf(JsonFields who) {
        var read = new OnBehalfOf(who.text("capacity"), who.text("name"));
        who.refuseOthers();
        return read;
    }

    private static Contact contact(JsonFields reach) {
        var read =
                new Contact(
                        reach.flag("allowed"),
                        reach.text("name"),
                        reach.text("email"),
                        reach.text("phone"),
                        reach.text("notes"));
        reach.refuseOthers();
        return read;
    }
}
