package org.safecanvass.casework.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.QueueFilter;
import org.safecanvass.content.entity.Grade;

/** What the address of the queue asks for; a value that cannot be is taken as not given. */
record QueueAsked(Map<String, String> given) {
    static final String PATH = "/staff/queue.xhtml";
    private static final String CLOSED = "CLOSED";

    QueueFilter filter() {
        return new QueueFilter(
                value("team").flatMap(QueueAsked::uuid).orElse(null),
                value("state").orElse(null),
                value("grade").flatMap(QueueAsked::grade).orElse(null),
                value("category").orElse(null),
                value("council").orElse(null),
                value("ward").orElse(null),
                has("mine"),
                isClosed());
    }

    /** Whether it is the closed ones that are asked for: by their tab, or as a state. */
    boolean isClosed() {
        return has("closed") || value("state").filter(CLOSED::equals).isPresent();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** Whether the list is narrowed to some of what the person may see. */
    boolean narrowed() {
        return given.keySet().stream()
                .anyMatch(name -> !name.equals("after") && !name.equals("before") && has(name));
    }

    /** The address of the same list with one value put in place of another, from its start. */
    String with(String name, @Nullable String value) {
        var values = new LinkedHashMap<>(given);
        values.remove("after");
        values.remove("before");
        values.remove(name);
        if (value != null) {
            values.put(name, value);
        }
        var query = new StringBuilder();
        values.forEach(
                (key, one) -> {
                    if (!one.isBlank()) {
                        query.append(query.isEmpty() ? '?' : '&')
                                .append(key)
                                .append('=')
                                .append(URLEncoder.encode(one, StandardCharsets.UTF_8));
                    }
                });
        return PATH + query;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Grade> grade(String text) {
        try {
            return Optional.of(Grade.valueOf(text));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
