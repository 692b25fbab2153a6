package org.safecanvass.routing.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Words;

/** An area by the codes that are known of it: GSS codes, and the id of the police force. */
public record Area(
        @Nullable Words name,
        @Nullable String councilCode,
        @Nullable String countyCode,
        @Nullable String combinedAuthorityCode,
        @Nullable String forceId,
        @Nullable String parishCode) {
    public static final Area UNKNOWN = new Area(null, null, null, null, null, null);

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
