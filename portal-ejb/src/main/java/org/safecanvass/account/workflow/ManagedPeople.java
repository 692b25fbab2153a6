package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * The people whom an administrator may change: everybody but themselves. So nobody widens their own
 * role, and the last administrator cannot lock the organisation out.
 */
@ApplicationScoped
class ManagedPeople {
    @Inject private AccountStore accounts;
    @Inject private CurrentActor currentActor;

    Account requireOther(UUID id) {
        var account = accounts.require(id);
        if (currentActor.require().account().equals(Optional.of(id))) {
            throw DomainException.of(ErrorCode.OWN_ACCOUNT);
        }
        return account;
    }
}
