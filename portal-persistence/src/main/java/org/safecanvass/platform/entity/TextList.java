package org.safecanvass.platform.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of ids as a PostgreSQL {@code text[]}. Ids hold no comma, quote or brace. */
@Converter
public class TextList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> ids) {
        return ids == null
                ? "{}"
                : ids.stream().map(TextList::plain).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String array) {
        if (array == null || array.length() <= 2) {
            return List.of();
        }
        return Arrays.stream(array.substring(1, array.length() - 1).split(","))
                .map(id -> id.replace("\"", ""))
                .toList();
    }

    private static String plain(String id) {
        if (!id.matches("[\\w.:-]+")) {
            throw new IllegalArgumentException("not an id");
        }
        return id;
    }
}
