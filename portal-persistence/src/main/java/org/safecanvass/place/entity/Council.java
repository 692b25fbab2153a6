package org.safecanvass.place.entity;

import org.jspecify.annotations.Nullable;

/**
 * A council that runs elections: unitary, district, borough or principal area.
 *
 * @param code its GSS code
 * @param countyCode the county above it, in two-tier England
 * @param organisationCode its three letters in Democracy Club's ids
 * @param slug its name in the ids of elections
 * @param point a point inside its area
 * @param hex its cell on the map of the United Kingdom
 */
public record Council(
        String code,
        String nameEn,
        @Nullable String nameCy,
        String officialName,
        HomeNation nation,
        String region,
        CouncilKind kind,
        @Nullable String countyCode,
        @Nullable String combinedAuthorityCode,
        String forceId,
        String organisationCode,
        String slug,
        String website,
        Point point,
        Hex hex)
        implements Named {}
