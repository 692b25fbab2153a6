package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Those of several reports, by report. */
    Map<UUID, List<Disclosure>> of(List<UUID> reports) {
        return reports.isEmpty()
                ? Map.of()
                : entities.createNamedQuery("Disclosure.ofAll", Disclosure.class)
                        .setParameter("reports", reports)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Disclosure::reportId));
    }
}
