package org.safecanvass.organisation.workflow;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A poll as it stands in the list.
 *
 * @param enteredBy the organisation that did
 */
public record EnteredPoll(
        UUID id,
        String ballot,
        String council,
        String titleEn,
        String titleCy,
        LocalDate date,
        UUID enteredBy) {}
