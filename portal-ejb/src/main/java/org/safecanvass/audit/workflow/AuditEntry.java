package org.safecanvass.audit.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Change;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.platform.workflow.Actor;

/** One entry of the trail: who, for which organisation, did what to which record. */
public record AuditEntry(
        AuditPosition position,
        Actor.Kind actorKind,
        @Nullable String actorName,
        UUID actorOrganisation,
        List<String> actorRoles,
        Operation operation,
        String action,
        String objectType,
        @Nullable UUID objectId,
        @Nullable String reference,
        @Nullable String reason,
        List<String> recipients,
        List<Change> changes,
        boolean sample) {

    public Instant at() {
        return position.at();
    }

    public UUID id() {
        return position.id();
    }
}
