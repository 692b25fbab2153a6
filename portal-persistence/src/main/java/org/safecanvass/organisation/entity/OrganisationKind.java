package org.safecanvass.organisation.entity;

/** What an organisation is; decides its teams, its clocks and how routing finds it. */
public enum OrganisationKind {
    COUNCIL,
    COUNTY,
    POLICE,
    CAMPAIGN,
    PARTY,
    ELECTORAL_OFFICE,
    LEGISLATURE,
    COMBINED_AUTHORITY,
    PARISH,
    /** Takes the reports of people without an account. */
    PUBLIC_INTAKE,
    /** Decides where a case goes that was sent back twice. */
    ARBITER,
    /** Runs the portal and sees no content. */
    OPERATOR
}
