package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An administrator lets a person go: password, links and sessions end at once. */
@Stateless
@UseCase
public class ClosePerson {
    @Inject private ManagedPeople people;
    @Inject private AccountStore accounts;
    @Inject private LinkStore links;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;
    @Inject private Event<AccountClosed> closed;

    @Allowed(Permission.USER_MANAGE)
    public void close(UUID id) {
        var account = people.requireOther(id);
        account.close(clock.instant());
        links.revoke(account);
        accounts.releaseName(account);
        audit.record(AuditRecord.of(Operation.ALTERATION, "account.closed", "account", id, null));
        closed.fire(new AccountClosed(account.tenantId(), id));
    }
}
