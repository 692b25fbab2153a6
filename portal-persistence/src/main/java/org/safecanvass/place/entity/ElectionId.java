package org.safecanvass.place.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checked identifier of an election or of one ballot of it, such as {@code
 * local.brighton-and-hove.regency.by.2027-05-06}.
 *
 * @param organisation who is elected, for kinds of election that name it
 * @param division slug of the ward or constituency; null for the election as a whole
 * @param divisionCode GSS code of the division where it is known
 */
public record ElectionId(
        String text,
        ElectionType type,
        @Nullable ElectionOrganisation organisation,
        @Nullable String division,
        @Nullable String divisionCode,
        boolean byElection,
        LocalDate day) {}
