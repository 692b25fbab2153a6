package org.safecanvass.place.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An electoral ward while it is in force.
 *
 * @param point a point inside it; null while none is published
 * @param hex its cell on the map of its council's wards of the same time
 * @param validTo the first day on which it is no more
 */
public record Ward(
        String code,
        String nameEn,
        @Nullable String nameCy,
        String councilCode,
        @Nullable Point point,
        Hex hex,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Named {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
