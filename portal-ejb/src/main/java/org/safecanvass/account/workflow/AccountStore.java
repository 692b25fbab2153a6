package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** The people of the organisation that the transaction acts for. */
@ApplicationScoped
class AccountStore {
    @PersistenceContext private EntityManager entities;
    @Inject private Directory directory;

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Account require(UUID id) {
        return find(id).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    /** As {@link #require}, read anew and kept from all others until the transaction ends. */
    Account lock(UUID id) {
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        return account;
    }

    Optional<Account> findByEmail(String email) {
        return entities.createNamedQuery("Account.byEmail", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<Account> page(String afterName, UUID afterId, int size) {
        return entities.createNamedQuery("Account.page", Account.class)
                .setParameter("name", afterName)
                .setParameter("id", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether somebody in the organisation can let people in and go. */
    boolean hasActiveWithRole(String role) {
        return !entities.createNativeQuery(
                        "select 1 from account where state = 'ACTIVE' and ?1 = any (roles) limit 1")
                .setParameter(1, role)
                .getResultList()
                .isEmpty();
    }

    /** Keeps a person, who from now on signs in by this name and no other person does. */
    void add(Account account) {
        if (!directory.claim(Directory.PEOPLE, account.email(), account.tenantId(), account.id())) {
            throw DomainException.of(ErrorCode.EMAIL_TAKEN);
        }
        if (!entities.contains(account)) {
            entities.persist(account);
        }
    }

    /** Makes the name of somebody who has left free for another organisation. */
    void releaseName(Account account) {
        directory.release(Directory.PEOPLE, account.email(), account.tenantId(), account.id());
    }
}
