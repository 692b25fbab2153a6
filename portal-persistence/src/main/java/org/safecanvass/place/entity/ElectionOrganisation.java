package org.safecanvass.place.entity;

import org.jspecify.annotations.Nullable;

/** A body that is elected, or whose area votes, by its name in Democracy Club's identifiers. */
public record ElectionOrganisation(
        String id,
        Kind kind,
        String name,
        String slug,
        @Nullable String otherSlug,
        String areaCode) {

    /** What sort of body it is. */
    public enum Kind {
        LOCAL_AUTHORITY,
        COMBINED_AUTHORITY,
        POLICE_AREA,
        GLA
    }
}
