package org.safecanvass.routing.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Words;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.Named;

/** An area by the codes that are known of it: GSS codes, and the id of the police force. */
public record Area(
        @Nullable Words name,
        @Nullable String councilCode,
        @Nullable String countyCode,
        @Nullable String combinedAuthorityCode,
        @Nullable String forceId,
        @Nullable String parishCode) {
    public static final Area UNKNOWN = new Area(null, null, null, null, null, null);

    /** The area of a council, with the county and the combined authority above it. */
    public static Area of(Council council) {
        return new Area(
                name(council),
                council.code(),
                council.countyCode(),
                council.combinedAuthorityCode(),
                council.forceId(),
                null);
    }

    /** A whole county, for those who sit on its council. */
    public static Area of(County county) {
        return new Area(name(county), null, county.code(), null, county.forceId(), null);
    }

    private static Words name(Named named) {
        var welsh = named.nameCy();
        return new Words(named.nameEn(), welsh == null ? named.nameEn() : welsh);
    }

    boolean inNorthernIreland() {
        return councilCode != null && councilCode.startsWith("N");
    }

    /** Whether this area settles which organisation of the kind it is, be it that there is none. */
    boolean settles(OrganisationKind kind) {
        return switch (kind) {
            case COUNTY, COMBINED_AUTHORITY -> councilCode != null || code(kind) != null;
            default -> code(kind) != null;
        };
    }

    @Nullable String code(OrganisationKind kind) {
        return switch (kind) {
            case COUNCIL -> councilCode;
            case COUNTY -> countyCode;
            case COMBINED_AUTHORITY -> combinedAuthorityCode;
            case POLICE -> forceId;
            case PARISH -> parishCode;
            default -> null;
        };
    }
}
