package org.safecanvass.content.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the life cycles of cases and reports. */
final class LifeCycleReader {
    private final JsonPart document;
    private final Set<String> actors = new HashSet<>();

    LifeCycleReader(JsonPart document, Access access) {
        this.document = document;
        actors.addAll(access.roles().ids());
        actors.add(Transition.SYSTEM);
        actors.add(Transition.REPORTER);
    }

    LifeCycle read(String name) {
        var part = document.part(name);
        var states = Entries.of(part.parts("states").stream().map(LifeCycleReader::state).toList());
        return new LifeCycle(
                part.known("initial", part.text("initial"), states.ids()),
                states,
                part.parts("transitions").stream().map(step -> step(step, states)).toList());
    }

    Map<Guard, String> guards() {
        var part = document.part("guards");
        var texts = new EnumMap<Guard, String>(Guard.class);
        for (var guard : Guard.values()) {
            texts.put(guard, part.text(guard.name()));
        }
        if (part.names().size() != texts.size()) {
            throw part.broken("there are guards that the portal does not know");
        }
        return Collections.unmodifiableMap(texts);
    }

    private static LifeState state(JsonPart part) {
        return new LifeState(
                part.text("id"), part.words("label"), part.words("reporter"), part.yes("final"));
    }

    private Transition step(JsonPart part, Entries<LifeState> states) {
        return new Transition(
                part.known("from", part.text("from"), states.ids()),
                part.known("to", part.text("to"), states.ids()),
                part.texts("by").stream()
                        .map(id -> part.known("by", id.toUpperCase(Locale.ROOT), actors))
                        .collect(Collectors.toUnmodifiableSet()),
                part.set(Guard.class, "guards"));
    }
}
