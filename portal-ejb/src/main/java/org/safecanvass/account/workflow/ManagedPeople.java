package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecanvass.account.entity.Account;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * The people whom an administrator may change: everybody but themselves. So nobody widens their own
 * role, and the last administrator cannot lock the organisation out; nor can the last two, each the
 * other at the same moment, since both accounts are locked, in one order, and whoever comes second
 * is let go already.
 */
@ApplicationScoped
class ManagedPeople {
    @Inject private AccountStore accounts;
    @Inject private CurrentActor currentActor;

    Account requireOther(UUID id) {
        var own = currentActor.require().account();
        if (own.equals(Optional.of(id))) {
            throw DomainException.of(ErrorCode.OWN_ACCOUNT);
        }
        var locked =
                Stream.concat(Stream.of(id), own.stream())
                        .sorted()
                        .collect(Collectors.toMap(Function.identity(), accounts::lock));
        if (own.isPresent() && !locked.get(own.get()).isActive()) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        return locked.get(id);
    }
}
