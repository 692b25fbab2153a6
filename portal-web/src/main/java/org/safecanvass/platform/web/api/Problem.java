package org.safecanvass.platform.web.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.safecanvass.platform.web.Texts;
import org.safecanvass.platform.workflow.JsonText;

/** What a program is told when its request fails, as RFC 9457 has it. */
public record Problem(ProblemKind kind, String instance, List<Object> details, List<Field> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final int MOST_ERRORS = 50;

    /**
     * What is wrong with one field.
     *
     * @param field a JSON pointer; empty where no field is wrong, but something is missing before
     * @param kind begins the key of its text, which is {@code <kind>.<code>}
     */
    public record Field(String field, String kind, String code, List<Object> details) {
        private static final String INVALID = "invalid";
        private static final String GUARD = "guard";

        public static Field of(String field, String code) {
            return of(field, code, List.of());
        }

        public static Field of(String field, String code, List<Object> details) {
            return new Field(field, INVALID, code, details);
        }

        /** What must be done before the step. */
        public static Field guard(String code) {
            return new Field("", GUARD, code, List.of());
        }
    }

    public static Problem of(ProblemKind kind, String instance) {
        return new Problem(kind, instance, List.of(), List.of());
    }

    /** Not there, not yours and not allowed: the very same bytes, whatever was asked for. */
    public static Problem notFound() {
        return of(ProblemKind.NOT_FOUND, ApiApplication.PATH);
    }

    public byte[] in(Locale language) {
        return JsonText.bytes(json(Texts.in(language)));
    }

    private JsonObject json(Texts texts) {
        var json =
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("type", kind.type())
                        .add("title", texts.text("problem." + kind))
                        .add("status", kind.status())
                        .add("detail", texts.numbered("error." + kind, details))
                        .add("instance", instance)
                        .add("code", kind.name());
        if (!errors.isEmpty()) {
            var lines = JsonText.BUILD.createArrayBuilder();
            errors.stream().limit(MOST_ERRORS).forEach(error -> lines.add(json(error, texts)));
            json.add("errors", lines);
        }
        return json.build();
    }

    private static JsonObject json(Field error, Texts texts) {
        return JsonText.BUILD
                .createObjectBuilder()
                .add("field", error.field())
                .add("code", error.code())
                .add("text", texts.numbered(error.kind() + "." + error.code(), error.details()))
                .build();
    }
}
