package org.safecanvass.place.entity;

import org.jspecify.annotations.Nullable;

/** A combined authority of England. */
public record CombinedAuthority(String code, String nameEn) implements Named {
    @Override
    public @Nullable String nameCy() {
        return null;
    }
}
