package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/**
 * The transaction in which a sample person is made, or, made by a start that was broken off, gets
 * the password that is written down now.
 */
@Stateless
public class PeopleSetupStore {
    @Inject private AccountStore accounts;
    @Inject private Intake intake;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;

    public UUID add(UUID organisation, NewPerson person, String passwordHash) {
        return currentActor.during(
                SystemActor.in(organisation),
                () -> scope.as(organisation, () -> take(organisation, person, passwordHash)));
    }

    private UUID take(UUID organisation, NewPerson person, String passwordHash) {
        var account =
                accounts.findByEmail(SignInName.require(person.email()))
                        .filter(Account::isActive)
                        .orElseGet(() -> intake.take(organisation, person));
        account.setPassword(passwordHash);
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION, "account.set-up", "account", account.id(), null));
        return account.id();
    }
}
