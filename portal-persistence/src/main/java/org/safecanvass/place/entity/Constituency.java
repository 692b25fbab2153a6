package org.safecanvass.place.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constituency of the House of Commons.
 *
 * @param councils the councils it touches, the largest share first; never choose a police force by
 *     constituency alone, since some span forces
 */
public record Constituency(
        String code,
        String nameEn,
        @Nullable String nameCy,
        HomeNation nation,
        Point point,
        List<CouncilShare> councils)
        implements Named {

    /** How much of a constituency's postcodes lies in a council, from 0 to 1. */
    public record CouncilShare(String councilCode, double share) {}
}
