package org.safecanvass.content.entity;

/** How urgent a report or case is, from the least to the most urgent. */
public enum Grade {
    LOG,
    STANDARD,
    PRIORITY,
    IMMEDIATE;

    /** The more urgent of the two. */
    public Grade orHigher(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
