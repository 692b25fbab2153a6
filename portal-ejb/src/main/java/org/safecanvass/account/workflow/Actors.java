package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.safecanvass.account.entity.Account;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.TenantScope;

/** Reads anew who a person is and may do, so that what was taken away is gone at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Actors {
    @Inject private TenantScope scope;
    @Inject private AccountStore accounts;
    @Inject private Grants grants;

    /** Empty when the person has left, or has a new password since. */
    public Optional<Actor> of(SignedIn signedIn) {
        return read(signedIn.tenantId(), signedIn.accountId(), signedIn::stillHolds);
    }

    /** Empty when there is no such person, or they have left. */
    public Optional<Actor> of(UUID tenantId, UUID accountId) {
        return read(tenantId, accountId, Account::isActive);
    }

    private Optional<Actor> read(UUID tenantId, UUID accountId, Predicate<Account> condition) {
        return scope.as(
                tenantId, () -> accounts.find(accountId).filter(condition).map(grants::actor));
    }
}
