package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.casework.entity.Assessment;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Cases of the organisation that acts. */
@ApplicationScoped
class CaseStore {
    @PersistenceContext private EntityManager entities;
    @Inject private CaseReach reach;

    void add(CaseFile file) {
        entities.persist(file);
    }

    void add(CaseEntry entry) {
        entities.persist(entry);
    }

    void add(Assessment assessment) {
        entities.persist(assessment);
    }

    /**
     * A case that the person may open; another team's is not found, just as another organisation's.
     */
    CaseFile require(UUID id) {
        return find(id).filter(reach::covers)
                .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    /** The case with all that this transaction did to it, so that its version is the new one. */
    CaseFile written(UUID id) {
        entities.flush();
        return require(id);
    }

    /** A case whatever the person's reach, for what arrives by itself. */
    Optional<CaseFile> find(UUID id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id));
    }

    /**
     * The case, refused when somebody changed it since this person last saw it, or when it is a
     * colleague's and no reason was given. It is locked, so that of two steps at once the later one
     * sees the earlier.
     */
    CaseFile require(CaseKey seen) {
        var file = locked(seen.id());
        if (file.version() != seen.version()) {
            throw DomainException.of(ErrorCode.OTHER_CHANGED);
        }
        return justified(file, seen);
    }

    /** The same for what overwrites nothing, so that it may have changed meanwhile. */
    CaseFile requireAnyVersion(CaseKey seen) {
        return justified(locked(seen.id()), seen);
    }

    private CaseFile locked(UUID id) {
        var file = require(id);
        entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    private CaseFile justified(CaseFile file, CaseKey seen) {
        if (seen.reason() == null && reach.needsReason(file)) {
            throw DomainException.of(ErrorCode.REASON_NEEDED);
        }
        return file;
    }

    boolean hasEntry(UUID id) {
        return entities.find(CaseEntry.class, id) != null;
    }

    /** What a person has taken on and not closed. */
    List<CaseFile> openOf(UUID owner) {
        return entities.createNamedQuery("CaseFile.openOf", CaseFile.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    List<CaseEntry> entriesOf(UUID file) {
        return entities.createNamedQuery("CaseEntry.of", CaseEntry.class)
                .setParameter("file", file)
                .getResultList();
    }

    List<Assessment> assessmentsOf(UUID file) {
        return entities.createNamedQuery("Assessment.of", Assessment.class)
                .setParameter("file", file)
                .getResultList();
    }
}
