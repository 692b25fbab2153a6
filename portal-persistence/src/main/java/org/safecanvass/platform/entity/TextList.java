package org.safecanvass.platform.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of ids as a PostgreSQL {@code text[]} or {@code uuid[]}. Ids hold no comma, quote or
 * brace.
 */
@Converter
public class TextList implements AttributeConverter<List<String>, Object> {

    /** The ids as PostgreSQL writes an array. */
    public static String literal(Collection<String> ids) {
        return ids.stream().map(TextList::plain).collect(Collectors.joining(",", "{", "}"));
    }

    /** The ids of such an array, from its text. */
    public static List<String> parse(String literal) {
        return Arrays.stream(literal.split("[{},\"]")).filter(id -> !id.isEmpty()).toList();
    }

    @Override
    public Object convertToDatabaseColumn(@Nullable List<String> ids) {
        return literal(ids == null ? List.of() : ids);
    }

    /** The provider hands over the array itself. */
    @Override
    public List<String> convertToEntityAttribute(@Nullable Object array) {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array).map(String::valueOf).toList();
    }

    private static String plain(String id) {
        if (!id.matches("[\\w.:-]+")) {
            throw new IllegalArgumentException("not an id");
        }
        return id;
    }
}
