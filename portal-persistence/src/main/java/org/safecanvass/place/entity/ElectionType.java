package org.safecanvass.place.entity;

/**
 * A kind of election in Democracy Club's identifiers.
 *
 * @param subtype a hyphen where there is none
 * @param hasOrganisation whether an identifier names the body that is elected
 * @param hasDivision whether a ballot's identifier names a ward or constituency
 */
public record ElectionType(
        String type, String subtype, String name, boolean hasOrganisation, boolean hasDivision) {

    public static final String NO_SUBTYPE = "-";
}
