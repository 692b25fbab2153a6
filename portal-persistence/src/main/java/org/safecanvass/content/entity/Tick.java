package org.safecanvass.content.entity;

/** How firmly a recipient is proposed; the order is from the loosest to the firmest. */
public enum Tick {
    NO,
    YES,
    /** Ticked; unticking asks once more, and is then respected. */
    LOCKED_WITH_DOUBLE_ASK;

    public Tick orFirmer(Tick other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean ticked() {
        return this != NO;
    }
}
