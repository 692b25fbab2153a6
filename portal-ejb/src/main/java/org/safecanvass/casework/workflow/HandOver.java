package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.safecanvass.account.workflow.AccountClosed;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/**
 * What becomes of the open cases of somebody who leaves: the administrator sees which they are, and
 * they go back to their teams' queues in the transaction that closes the account.
 */
@Stateless
@UseCase
public class HandOver {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;

    /** Their references and teams; an administrator learns nothing of what is in them. */
    @Allowed(Permission.USER_MANAGE)
    public List<HeldCase> heldBy(UUID account) {
        return cases.openOf(account).stream().map(HeldCase::of).toList();
    }

    @Allowed(Permission.USER_MANAGE)
    public void release(@Observes AccountClosed left) {
        for (var file : cases.openOf(left.accountId())) {
            release(file);
        }
    }

    private void release(CaseFile file) {
        var before = file.ownerName().orElse(null);
        file.release();
        desk.write(file, CaseEntryKind.CLAIM, Channel.INTERNAL, before);
        desk.record(file, Operation.ALTERATION, "case.released", null);
    }
}
