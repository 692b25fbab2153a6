package org.safecanvass.content.entity;

import org.jspecify.annotations.Nullable;

/** A team that every organisation of a kind has from the start, and the role that it fills. */
public record TeamType(
        String id,
        OrganisationKind organisationKind,
        Words name,
        @Nullable String recipientRoleId,
        Words purpose,
        String hours)
        implements Entry {}
