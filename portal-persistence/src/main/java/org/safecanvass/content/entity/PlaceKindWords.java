package org.safecanvass.content.entity;

/** What a kind of place is called. */
public record PlaceKindWords(PlaceKind kind, Words label, String meaning) implements Entry {
    @Override
    public String id() {
        return kind.name();
    }
}
