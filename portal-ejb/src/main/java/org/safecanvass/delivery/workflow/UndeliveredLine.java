package org.safecanvass.delivery.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.entity.Undelivered;

/** That a report could not reach an organisation; whose and what, the operator does not learn. */
public record UndeliveredLine(
        UUID id,
        @Nullable UUID organisationId,
        String organisationEn,
        String organisationCy,
        String role,
        String grade,
        Instant at) {

    static UndeliveredLine of(Undelivered undelivered) {
        return new UndeliveredLine(
                undelivered.id(),
                undelivered.organisationId(),
                undelivered.organisationEn(),
                undelivered.organisationCy(),
                undelivered.role(),
                undelivered.grade(),
                undelivered.at());
    }
}
