package org.safecanvass.platform.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.web.PlainText;

/** Reads the parameters of a question, and collects what is wrong with them. */
public final class QueryFields {
    private final MultivaluedMap<String, String> parameters;
    private final List<Problem.Field> errors = new ArrayList<>();

    public QueryFields(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public @Nullable String text(String name) {
        return PlainText.given(parameters.getFirst(name));
    }

    public @Nullable UUID uuid(String name) {
        return read(name, UUID::fromString);
    }

    public @Nullable LocalDate date(String name) {
        return read(name, LocalDate::parse);
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        return read(name, text -> Enum.valueOf(choices, text.toUpperCase(Locale.ROOT)));
    }

    /** A number from 1 to the most that is allowed. */
    public int number(String name, int otherwise, int most) {
        var number = read(name, Integer::valueOf);
        if (number != null && (number < 1 || number > most)) {
            wrong(name, "UNKNOWN_VALUE");
        }
        return number == null ? otherwise : number;
    }

    public void wrong(String name, String code) {
        errors.add(Problem.Field.of(name, code));
    }

    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidBody(errors);
        }
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException notOne) {
            wrong(name, "UNKNOWN_VALUE");
            return null;
        }
    }
}
