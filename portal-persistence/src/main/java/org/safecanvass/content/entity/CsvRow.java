package org.safecanvass.content.entity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of a CSV document; every fault names the file and the line. */
final class CsvRow {
    private final String file;
    private final CSVRecord line;

    CsvRow(String file, CSVRecord line) {
        this.file = file;
        this.line = line;
    }

    /** May be empty. */
    String optional(String column) {
        if (!line.isMapped(column)) {
            throw broken("there is no column " + column, null);
        }
        return line.get(column);
    }

    String text(String column) {
        var text = optional(column);
        if (text.isBlank()) {
            throw broken(column + " is empty", null);
        }
        return text;
    }

    @Nullable String orNull(String column) {
        var text = optional(column);
        return text.isEmpty() ? null : text;
    }

    Words words(String stem) {
        return new Words(text(stem + "_en"), text(stem + "_cy"));
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw broken(column + " is neither yes nor no", null);
        };
    }

    int number(String column) {
        return parse(column, Integer::valueOf);
    }

    LocalDate date(String column) {
        return parse(column, LocalDate::parse);
    }

    @Nullable LocalDate dateOrNull(String column) {
        return optional(column).isEmpty() ? null : date(column);
    }

    @Nullable Duration hoursOrNull(String column) {
        return optional(column).isEmpty() ? null : parse(column, CsvRow::hours);
    }

    <E extends Enum<E>> E one(Class<E> type, String column) {
        return parse(column, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    /** The parts between semicolons; an empty field has none. */
    List<String> list(String column) {
        var text = optional(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }

    <E extends Enum<E>> Set<E> set(Class<E> type, String column) {
        return list(column).stream()
                .map(text -> parsed(column, text, name -> Enum.valueOf(type, name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An id that must be one of the entries read before. */
    String reference(String column, Entries<?> entries) {
        return known(column, text(column), entries.ids());
    }

    @Nullable String referenceOrNull(String column, Entries<?> entries) {
        return optional(column).isEmpty() ? null : reference(column, entries);
    }

    String known(String column, String name, Set<String> names) {
        if (!names.contains(name)) {
            throw broken(column + " names " + name + ", which is unknown", null);
        }
        return name;
    }

    <T> T parse(String column, Function<String, T> reading) {
        return parsed(column, text(column), reading);
    }

    private <T> T parsed(String column, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw broken(column + " cannot be " + text, broken);
        }
    }

    ContentException broken(String why, @Nullable Throwable cause) {
        return new ContentException(
                file + " line " + (line.getRecordNumber() + 1) + ": " + why, cause);
    }

    private static Duration hours(String text) {
        return Duration.ofSeconds(
                new BigDecimal(text).multiply(BigDecimal.valueOf(3600)).longValueExact());
    }
}
