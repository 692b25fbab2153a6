package org.safecanvass.incident.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.incident.entity.Draft;
import org.safecanvass.platform.workflow.CurrentActor;

/** Drafts, each only for whoever holds its key. */
@ApplicationScoped
public class DraftStore {
    @PersistenceContext private EntityManager entities;
    @Inject private CurrentActor actor;
    @Inject private ReturnCode codes;

    void add(Draft draft) {
        entities.persist(draft);
    }

    Optional<Draft> find(DraftKey key) {
        if (key.code() != null) {
            return codes.digest(key.code())
                    .flatMap(this::byCode)
                    .filter(draft -> key.id() == null || key.id().equals(draft.id()));
        }
        return Optional.ofNullable(key.id())
                .map(id -> entities.find(Draft.class, id))
                .filter(draft -> draft.accountId().equals(actor.require().account()))
                .filter(draft -> draft.accountId().isPresent());
    }

    /** Holds the draft, so that of two sendings the second waits and then finds the report. */
    public Optional<Draft> lock(DraftKey key) {
        var draft = find(key);
        draft.ifPresent(
                found -> {
                    entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
                    entities.refresh(found);
                });
        return draft;
    }

    List<Draft> openOf(UUID account, Instant now) {
        return entities.createNamedQuery("Draft.openOf", Draft.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setMaxResults(50)
                .getResultList();
    }

    private Optional<Draft> byCode(byte[] digest) {
        return entities.createNamedQuery("Draft.byCode", Draft.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }
}
