package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An administrator gives a person other roles and teams, in force from their next request. */
@Stateless
@UseCase
public class ChangeDuties {
    @Inject private ManagedPeople people;
    @Inject private Intake intake;
    @Inject private AuditTrail audit;

    @Allowed(Permission.USER_MANAGE)
    public void change(NewDuties duties) {
        var account = people.requireOther(duties.accountId());
        account.expectVersion(duties.version());
        intake.assign(account, duties.roles(), duties.teams());
        audit.record(
                AuditRecord.of(
                        Operation.ALTERATION,
                        "account.duties-changed",
                        "account",
                        account.id(),
                        null));
    }
}
