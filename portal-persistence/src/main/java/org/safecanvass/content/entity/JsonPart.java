package org.safecanvass.content.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One object of a JSON document; every fault names the file and the way to the object. */
final class JsonPart {
    private final String where;
    private final JsonObject object;

    private JsonPart(String where, JsonObject object) {
        this.where = where;
        this.object = object;
    }

    static JsonPart read(String file, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new JsonPart(file, reader.readObject());
        } catch (JsonParsingException broken) {
            throw new ContentException(
                    file + " line " + broken.getLocation().getLineNumber() + ": not JSON", broken);
        }
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    Set<String> names() {
        return object.keySet();
    }

    String text(String name) {
        var text = get(name, JsonString.class).getString();
        if (text.isBlank()) {
            throw broken(name + " is empty");
        }
        return text;
    }

    Words words(String stem) {
        return new Words(text(stem + "_en"), text(stem + "_cy"));
    }

    List<Words> wordsList(String stem) {
        var english = texts(stem + "_en");
        var welsh = texts(stem + "_cy");
        if (english.size() != welsh.size()) {
            throw broken(stem + " is longer in one language");
        }
        return IntStream.range(0, english.size())
                .mapToObj(n -> new Words(english.get(n), welsh.get(n)))
                .toList();
    }

    int number(String name) {
        return get(name, JsonNumber.class).intValueExact();
    }

    @Nullable Integer numberOrNull(String name) {
        return has(name) ? Integer.valueOf(number(name)) : null;
    }

    boolean yes(String name) {
        return switch (get(name, JsonValue.class).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw broken(name + " is neither true nor false");
        };
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException broken) {
            throw new ContentException(where + ": " + name + " is no date", broken);
        }
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        return one(type, name, text(name));
    }

    <E extends Enum<E>> Set<E> set(Class<E> type, String name) {
        return texts(name).stream()
                .map(text -> one(type, name, text))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> texts(String name) {
        return get(name, JsonArray.class).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    JsonPart part(String name) {
        return new JsonPart(where + "/" + name, get(name, JsonObject.class));
    }

    List<JsonPart> parts(String name) {
        var array = get(name, JsonArray.class);
        return IntStream.range(0, array.size())
                .mapToObj(n -> new JsonPart(where + "/" + name + "/" + n, array.getJsonObject(n)))
                .toList();
    }

    String known(String name, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            throw broken(name + " names " + id + ", which is unknown");
        }
        return id;
    }

    List<String> knownList(String name, Set<String> ids) {
        return texts(name).stream().map(id -> known(name, id, ids)).toList();
    }

    ContentException broken(String why) {
        return new ContentException(where + ": " + why);
    }

    private <E extends Enum<E>> E one(Class<E> type, String name, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> broken(name + " cannot be " + text));
    }

    private <T extends JsonValue> T get(String name, Class<T> type) {
        var value = object.get(name);
        if (!type.isInstance(value)) {
            throw broken(name + " is missing or of another type");
        }
        return type.cast(value);
    }
}
