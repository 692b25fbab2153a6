package org.safecanvass.platform.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object by name and type, and collects what is wrong instead of
 * stopping at it. A field that is null is one that is not there.
 */
public final class JsonFields {
    private static final int LONGEST_NAME = 60;

    private final JsonObject json;
    private final String pointer;
    private final List<Problem.Field> errors;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonObject json, String pointer, List<Problem.Field> errors) {
        this.json = json;
        this.pointer = pointer;
        this.errors = errors;
    }

    public static JsonFields of(JsonObject json) {
        return new JsonFields(json, "", new ArrayList<>());
    }

    public @Nullable String text(String name) {
        return get(name, JsonString.class).map(value -> text(name, value)).orElse(null);
    }

    public boolean flag(String name) {
        var value = get(name, JsonValue.class);
        if (value.isEmpty() || value.get() == JsonValue.FALSE) {
            return false;
        }
        if (value.get() != JsonValue.TRUE) {
            wrong(name, "WRONG_TYPE");
        }
        return true;
    }

    /** A time with its offset from UTC. */
    public @Nullable Instant instant(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            wrong(name, "DATE_TIME");
            return null;
        }
    }

    /** Null when the list is not there, which is not the same as an empty one. */
    public @Nullable List<String> texts(String name) {
        return get(name, JsonArray.class).map(list -> texts(name, list)).orElse(null);
    }

    public Map<String, String> map(String name) {
        var found = new LinkedHashMap<String, String>();
        object(name)
                .ifPresent(
                        fields ->
                                fields.json
                                        .keySet()
                                        .forEach(key -> found.put(key, fields.text(key))));
        found.values().removeIf(value -> value == null);
        return found;
    }

    public Optional<JsonFields> object(String name) {
        return get(name, JsonObject.class).map(value -> new JsonFields(value, at(name), errors));
    }

    /** All fields, each of which must be an object. */
    public Map<String, JsonFields> objects() {
        var found = new LinkedHashMap<String, JsonFields>();
        json.keySet().forEach(name -> object(name).ifPresent(each -> found.put(name, each)));
        return found;
    }

    public boolean has(String name) {
        return !JsonValue.NULL.equals(json.getOrDefault(name, JsonValue.NULL));
    }

    public void wrong(String name, String code) {
        errors.add(Problem.Field.of(at(name), code));
    }

    /** Names that nobody asked for are wrong too: a misspelt one must not go unnoticed. */
    public void refuseOthers() {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(name, "UNKNOWN_NAME"));
    }

    /** Goes on only with a body in which nothing is wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidBody(errors);
        }
    }

    private <T extends JsonValue> Optional<T> get(String name, Class<T> type) {
        known.add(name);
        var value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            wrong(name, "WRONG_TYPE");
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    private List<String> texts(String name, JsonArray list) {
        var found = new ArrayList<String>();
        for (var value : list) {
            if (value instanceof JsonString text) {
                found.add(text(name, text));
            } else {
                wrong(name, "WRONG_TYPE");
            }
        }
        return found;
    }

    /** Half of a pair of code units is no character, and could not be stored as it came. */
    private String text(String name, JsonString value) {
        var text = value.getString();
        if (text.codePoints()
                .anyMatch(symbol -> Character.getType(symbol) == Character.SURROGATE)) {
            wrong(name, "CONTROL_CHARACTER");
        }
        return text;
    }

    private String at(String name) {
        var part = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return pointer + "/" + part.replace("~", "~0").replace("/", "~1");
    }
}
