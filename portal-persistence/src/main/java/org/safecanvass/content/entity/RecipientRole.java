package org.safecanvass.content.entity;

import org.jspecify.annotations.Nullable;

/** A role that may receive a report; which team fills it differs from place to place. */
public record RecipientRole(
        String id,
        Words label,
        boolean police,
        boolean accountable,
        @Nullable String fallbackRoleId,
        String note)
        implements Entry {}
