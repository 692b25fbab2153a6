package org.safecanvass.place.entity;

import org.jspecify.annotations.Nullable;

/**
 * A police force.
 *
 * @param nation null for a special force, which serves more than one
 * @param areaCode code of its police force area; null for a special force
 */
public record PoliceForce(
        String id,
        String nameEn,
        @Nullable String nameCy,
        @Nullable HomeNation nation,
        @Nullable String areaCode,
        String website,
        @Nullable String telephone)
        implements Named {

    /** Serves railways, defence or nuclear sites rather than an area. */
    public boolean isSpecial() {
        return nation == null;
    }
}
