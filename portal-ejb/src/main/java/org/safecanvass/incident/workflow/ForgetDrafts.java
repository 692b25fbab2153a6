package org.safecanvass.incident.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safecanvass.account.workflow.SystemActor;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/**
 * Deletes the drafts of an organisation that nobody finished in time. Nobody asks for it: the
 * portal does it itself, so it is no use case, but each deletion is in the trail.
 */
@Stateless
public class ForgetDrafts {
    private static final int AT_ONCE = 500;

    @Inject private TenantScope scope;
    @Inject private CurrentActor actor;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    /** Deletes a batch; returns whether there may be more. */
    public boolean forget(UUID organisation) {
        return actor.during(
                SystemActor.in(organisation),
                () -> scope.as(organisation, () -> deleted().size() == AT_ONCE));
    }

    private List<UUID> deleted() {
        try {
            var deleted = new ExpiredDrafts(scope.connection()).delete(clock.instant(), AT_ONCE);
            deleted.forEach(
                    id ->
                            audit.record(
                                    AuditRecord.of(
                                            Operation.ERASURE,
                                            "draft.expired",
                                            "draft",
                                            id,
                                            null)));
            return deleted;
        } catch (SQLException e) {
            throw new IllegalStateException("expired drafts could not be deleted", e);
        }
    }
}
