package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.AccountState;

/** Who works in a team. */
@ApplicationScoped
class Colleagues {
    @PersistenceContext private EntityManager entities;

    List<Colleague> of(UUID team) {
        return entities.createNamedQuery("Account.inState", Account.class)
                .setParameter("state", AccountState.ACTIVE)
                .getResultStream()
                .filter(account -> account.teams().contains(team))
                .map(account -> new Colleague(account.id(), account.name()))
                .toList();
    }
}
