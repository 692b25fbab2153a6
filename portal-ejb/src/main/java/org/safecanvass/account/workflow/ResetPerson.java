package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An administrator lets a person set a new password; the old one is dead at once. */
@Stateless
@UseCase
public class ResetPerson {
    @Inject private ManagedPeople people;
    @Inject private Invitations invitations;
    @Inject private AuditTrail audit;

    @Allowed(Permission.USER_MANAGE)
    public OneTimeAddress reset(UUID id) {
        var account = people.requireOther(id);
        account.awaitNewPassword();
        audit.record(AuditRecord.of(Operation.ALTERATION, "account.reset", "account", id, null));
        return invitations.invite(account);
    }
}
