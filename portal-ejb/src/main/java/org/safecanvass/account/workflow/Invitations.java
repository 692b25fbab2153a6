package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.OneTimeLink;

/** Makes the links by which people set their passwords, until the portal sends mail. */
@ApplicationScoped
class Invitations {
    @Inject private LinkStore links;
    @Inject private Clock clock;

    OneTimeAddress invite(Account account) {
        return new OneTimeAddress(
                account.id(),
                account.name(),
                links.issue(account).text(),
                clock.instant().plus(OneTimeLink.LIFETIME));
    }
}
