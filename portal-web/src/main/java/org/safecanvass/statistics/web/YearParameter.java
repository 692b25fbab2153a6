package org.safecanvass.statistics.web;

import org.jspecify.annotations.Nullable;

/** The year in an address; whatever is no year asks for the newest. */
final class YearParameter {
    private YearParameter() {}

    static @Nullable Integer parse(@Nullable String text) {
        return text != null && text.matches("[0-9]{4}") ? Integer.valueOf(text) : null;
    }
}
