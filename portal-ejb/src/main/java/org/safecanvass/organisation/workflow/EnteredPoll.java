package org.safecanvass.organisation.workflow;

import java.time.LocalDate;
import java.util.UUID;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Actor;

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
        UUID enteredBy) {
    /** What an organisation entered is its own to remove; the operator may remove all. */
    public boolean isRemovableBy(Actor actor) {
        return actor.may(Permission.ORGANISATION_CREATE) || enteredBy.equals(actor.tenantId());
    }
}
