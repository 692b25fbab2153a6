package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.delivery.entity.Undelivered;

/** The sender's register of what crossed to whom. */
@ApplicationScoped
public class DisclosureStore {
    @PersistenceContext private EntityManager entities;

    void add(Disclosure disclosure) {
        entities.persist(disclosure);
    }

    void add(Undelivered undelivered) {
        entities.persist(undelivered);
    }

    List<Disclosure> of(UUID report) {
        return entities.createNamedQuery("Disclosure.of", Disclosure.class)
                .setParameter("report", report)
                .getResultList();
    }
}
