package org.safecanvass.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer that can be chosen.
 *
 * @param group heading under which it stands, or null; choices of a group follow one another
 */
public record Choice(String value, String label, @Nullable String hint, @Nullable String group) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null);
    }

    public static Choice of(String value, String label, @Nullable String hint) {
        return new Choice(value, label, hint, null);
    }
}
