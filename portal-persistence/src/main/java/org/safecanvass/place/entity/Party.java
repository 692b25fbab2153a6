package org.safecanvass.place.entity;

import org.jspecify.annotations.Nullable;

/**
 * A political party by its id at the Electoral Commission.
 *
 * @param register GB or NI; null when it is no longer registered
 */
public record Party(
        String id, String name, @Nullable String shortName, @Nullable String register) {}
