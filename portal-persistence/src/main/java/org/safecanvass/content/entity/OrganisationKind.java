package org.safecanvass.content.entity;

import java.util.Arrays;
import java.util.Optional;

/** What an organisation is. The files of the content name some kinds by a longer word. */
public enum OrganisationKind {
    COUNCIL("COUNCIL"),
    COUNTY("COUNTY_COUNCIL"),
    POLICE("POLICE"),
    CAMPAIGN("CAMPAIGN"),
    PARTY("PARTY"),
    ELECTORAL_OFFICE("ELECTORAL_OFFICE_NI"),
    LEGISLATURE("LEGISLATURE"),
    COMBINED_AUTHORITY("COMBINED_AUTHORITY_OR_POLICE_AREA"),
    PARISH("PARISH_COUNCIL"),
    PUBLIC_INTAKE("PUBLIC_INTAKE"),
    ARBITER("ARBITER"),
    /** Runs the portal and sees no content; the files never name it. */
    OPERATOR("OPERATOR");

    private final String fileName;

    OrganisationKind(String fileName) {
        this.fileName = fileName;
    }

    static Optional<OrganisationKind> ofFile(String name) {
        return Arrays.stream(values()).filter(kind -> kind.fileName.equals(name)).findFirst();
    }
}
