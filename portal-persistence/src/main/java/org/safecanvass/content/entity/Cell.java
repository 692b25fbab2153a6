package org.safecanvass.content.entity;

import java.util.Set;

/** A condition of a routing rule: anything, one of some names, or none of them. */
public record Cell(Kind kind, Set<String> names) {
    /** How the names are meant. */
    public enum Kind {
        ANY,
        ONE_OF,
        NONE_OF
    }

    /** Reads <code>*</code>, <code>A|B</code> or <code>!A|B</code>. */
    public static Cell parse(String text) {
        if (text.equals("*")) {
            return new Cell(Kind.ANY, Set.of());
        }
        var negative = text.startsWith("!");
        var names = (negative ? text.substring(1) : text).split("\\|", -1);
        return new Cell(negative ? Kind.NONE_OF : Kind.ONE_OF, Set.of(names));
    }
}
