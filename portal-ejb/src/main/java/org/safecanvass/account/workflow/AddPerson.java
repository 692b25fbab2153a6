package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** An administrator takes a person into the organisation. */
@Stateless
@UseCase
public class AddPerson {
    @Inject private CurrentActor currentActor;
    @Inject private Intake intake;
    @Inject private Invitations invitations;
    @Inject private AuditTrail audit;

    @Allowed(Permission.USER_MANAGE)
    public OneTimeAddress add(NewPerson person) {
        var account = intake.take(currentActor.require().tenantId(), person);
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION, "account.added", "account", account.id(), null));
        return invitations.invite(account);
    }
}
