package org.safecanvass.place.entity;

import org.jspecify.annotations.Nullable;

/** A county of England whose council stands above its districts. */
public record County(
        String code,
        String nameEn,
        String councilName,
        String organisationCode,
        String slug,
        String website,
        String forceId)
        implements Named {

    @Override
    public @Nullable String nameCy() {
        return null;
    }
}
