package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.AccountState;

/** Who works in a team. */
@ApplicationScoped
class Colleagues {
    private static final String SUPERVISOR = "SUPERVISOR";

    @PersistenceContext private EntityManager entities;

    List<Colleague> of(UUID team) {
        return membersOf(team).map(account -> new Colleague(account.id(), account.name())).toList();
    }

    boolean haveSupervisor(UUID team) {
        return membersOf(team).anyMatch(account -> account.roles().contains(SUPERVISOR));
    }

    private Stream<Account> membersOf(UUID team) {
        return entities.createNamedQuery("Account.inState", Account.class)
                .setParameter("state", AccountState.ACTIVE)
                .getResultStream()
                .filter(account -> account.teams().contains(team));
    }
}
