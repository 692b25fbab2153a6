package org.safecanvass.routing.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.safecanvass.content.entity.Cell;
import org.safecanvass.content.entity.ContentException;
import org.safecanvass.content.entity.Entries;
import org.safecanvass.content.entity.Entry;

/** Gives every name of a kind a bit, so that a cell of a rule becomes one number. */
final class NameBits {
    static final long ALL = -1L;

    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, Long> groups = new HashMap<>();

    static <T extends Entry> NameBits of(
            Entries<T> entries, String prefix, Function<T, String> group) {
        if (entries.size() > Long.SIZE) {
            throw new ContentException("A cell holds at most 64 names, not " + entries.size());
        }
        var names = new NameBits();
        for (var entry : entries) {
            var bit = 1L << names.bits.size();
            names.bits.put(entry.id(), bit);
            names.groups.merge(prefix + group.apply(entry), bit, (some, one) -> some | one);
        }
        return names;
    }

    static <T extends Entry> NameBits of(Entries<T> entries) {
        return of(entries, "", Entry::id);
    }

    long bit(String name) {
        var bit = bits.get(name);
        if (bit == null) {
            throw new IllegalArgumentException("No such name in the routing rules: " + name);
        }
        return bit;
    }

    long bits(Set<String> names) {
        var mask = 0L;
        for (var name : names) {
            mask |= bit(name);
        }
        return mask;
    }

    /** The names that a cell accepts. */
    long accepted(Cell cell) {
        var mask = 0L;
        for (var name : cell.names()) {
            mask |= groups.containsKey(name) ? groups.get(name) : bit(name);
        }
        return switch (cell.kind()) {
            case ANY -> ALL;
            case ONE_OF -> mask;
            case NONE_OF -> ~mask;
        };
    }
}
