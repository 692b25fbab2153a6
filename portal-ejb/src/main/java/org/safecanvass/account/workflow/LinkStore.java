package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.OneTimeLink;

/** One-time links of the organisation that the transaction acts for. */
@ApplicationScoped
class LinkStore {
    @PersistenceContext private EntityManager entities;
    @Inject private Clock clock;

    /** Makes the one link that is good from now on; whoever gets it can set the password. */
    OpaqueToken issue(Account account) {
        revoke(account);
        var token = OpaqueToken.issue(account.tenantId());
        entities.persist(new OneTimeLink(account, token.digest(), clock.instant()));
        return token;
    }

    void revoke(Account account) {
        unused(account).forEach(link -> link.revoke(clock.instant()));
    }

    Optional<OneTimeLink> findOpen(OpaqueToken token) {
        return entities.createNamedQuery("OneTimeLink.byDigest", OneTimeLink.class)
                .setParameter("digest", token.digest())
                .getResultStream()
                .findFirst()
                .filter(link -> link.isOpen(clock.instant()));
    }

    private List<OneTimeLink> unused(Account account) {
        return entities.createNamedQuery("OneTimeLink.unusedOf", OneTimeLink.class)
                .setParameter("account", account.id())
                .getResultList();
    }
}
