package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** Records that a person went; ending the session is the web's part. */
@Stateless
@UseCase
public class SignOut {
    @Inject private CurrentActor currentActor;
    @Inject private AuditTrail audit;

    @AllowedToAll(why = "whoever is in may go")
    public void signOut() {
        currentActor
                .require()
                .account()
                .ifPresent(
                        account ->
                                audit.record(
                                        AuditRecord.of(
                                                Operation.CONSULTATION,
                                                "account.signed-out",
                                                "account",
                                                account,
                                                null)));
    }
}
