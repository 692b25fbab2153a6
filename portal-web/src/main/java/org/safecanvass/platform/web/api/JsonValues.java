package org.safecanvass.platform.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.workflow.JsonText;

/** Values that the builders of JSON do not take as they are. */
public final class JsonValues {
    private JsonValues() {}

    /** A text, or null in JSON's own sense. */
    public static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : single(value.toString());
    }

    public static JsonValue texts(Collection<?> values) {
        var list = JsonText.BUILD.createArrayBuilder();
        values.forEach(value -> list.add(value.toString()));
        return list.build();
    }

    private static JsonValue single(String text) {
        JsonObject holder = JsonText.BUILD.createObjectBuilder().add("value", text).build();
        return holder.getValue("/value");
    }
}
