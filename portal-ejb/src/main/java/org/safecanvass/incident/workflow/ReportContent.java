package org.safecanvass.incident.workflow;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.ReportCommand.Contact;
import org.safecanvass.incident.workflow.ReportCommand.OnBehalfOf;
import org.safecanvass.platform.workflow.JsonText;

/**
 * The words of a report, in the one form that is sealed, hashed and copied: JSON with the names in
 * a fixed order and nothing that is empty.
 */
public record ReportContent(
        @Nullable String description,
        @Nullable String people,
        @Nullable String evidence,
        Map<String, String> answers,
        @Nullable String principalCapacity,
        @Nullable OnBehalfOf onBehalfOf,
        @Nullable String postcode,
        @Nullable String placeWords,
        Contact contact,
        List<String> guidanceShown) {

    public static ReportContent of(ReportCommand command) {
        return new ReportContent(
                command.description(),
                command.people(),
                command.evidence(),
                new TreeMap<>(command.answers()),
                command.principalCapacity(),
                command.onBehalf() ? command.onBehalfOf() : null,
                command.place().postcode(),
                command.place().words(),
                command.contact(),
                command.guidanceShown());
    }

    /**
     * What a recipient sees: the postcode only if the reporter wants it seen, the way to reach them
     * likewise.
     */
    public ReportContent copy(boolean precise) {
        return new ReportContent(
                description,
                people,
                evidence,
                answers,
                principalCapacity,
                onBehalfOf,
                precise ? postcode : null,
                precise ? placeWords : null,
                contact.allowed() ? contact : Contact.NONE,
                guidanceShown);
    }

    /** What a note to a control room holds: that 999 was advised, where if wanted, and no words. */
    public ReportContent note(boolean precise) {
        return new ReportContent(
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                precise ? postcode : null,
                null,
                Contact.NONE,
                List.of());
    }

    public byte[] toJson() {
        var json = JsonText.BUILD.createObjectBuilder();
        add(json, "description", description);
        add(json, "people", people);
        add(json, "evidence", evidence);
        if (!answers.isEmpty()) {
            var each = JsonText.BUILD.createObjectBuilder();
            new TreeMap<>(answers).forEach(each::add);
            json.add("answers", each);
        }
        add(json, "principalCapacity", principalCapacity);
        if (onBehalfOf != null) {
            var who = JsonText.BUILD.createObjectBuilder();
            add(who, "capacity", onBehalfOf.capacity());
            add(who, "name", onBehalfOf.name());
            json.add("onBehalfOf", who);
        }
        add(json, "postcode", postcode);
        add(json, "placeWords", placeWords);
        if (contact.allowed()) {
            var reach = JsonText.BUILD.createObjectBuilder();
            add(reach, "name", contact.name());
            add(reach, "email", contact.email());
            add(reach, "phone", contact.phone());
            add(reach, "notes", contact.notes());
            json.add("contact", reach);
        }
        if (!guidanceShown.isEmpty()) {
            json.add("guidanceShown", JsonText.BUILD.createArrayBuilder(guidanceShown));
        }
        return JsonText.bytes(json.build());
    }

    public static ReportContent fromJson(byte[] utf8) {
        var json = JsonText.object(utf8);
        var behalf = json.getJsonObject("onBehalfOf");
        var contact = json.getJsonObject("contact");
        return new ReportContent(
                json.getString("description", null),
                json.getString("people", null),
                json.getString("evidence", null),
                strings(json.getJsonObject("answers")),
                json.getString("principalCapacity", null),
                behalf == null
                        ? null
                        : new OnBehalfOf(
                                behalf.getString("capacity", null), behalf.getString("name", null)),
                json.getString("postcode", null),
                json.getString("placeWords", null),
                contact == null ? Contact.NONE : contact(contact),
                json.containsKey("guidanceShown")
                        ? json.getJsonArray("guidanceShown").getValuesAs(JsonString::getString)
                        : List.of());
    }

    private static Contact contact(JsonObject json) {
        return new Contact(
                true,
                json.getString("name", null),
                json.getString("email", null),
                json.getString("phone", null),
                json.getString("notes", null));
    }

    private static Map<String, String> strings(@Nullable JsonObject json) {
        var strings = new LinkedHashMap<String, String>();
        if (json != null) {
            json.keySet().forEach(name -> strings.put(name, json.getString(name)));
        }
        return strings;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.add(name, value);
        }
    }
}
