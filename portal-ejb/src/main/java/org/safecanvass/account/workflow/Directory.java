package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.platform.workflow.MasterKey;

/**
 * Says which organisation knows a name that somebody signs in with. Names stand in it as keyed
 * digests: a copy of the table names nobody.
 */
@ApplicationScoped
class Directory {
    static final String PEOPLE = "sign-in name";
    static final String CLIENTS = "client id";

    /** Where a name leads. */
    record Place(UUID tenantId, UUID subjectId) {}

    @PersistenceContext private EntityManager entities;
    @Inject private MasterKey master;

    Optional<Place> find(String kind, String name) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select tenant_id, subject_id from directory_entry"
                                        + " where digest = ?1")
                        .setParameter(1, master.digest(kind, name))
                        .getResultList();
        return rows.stream().findFirst().map(row -> new Place((UUID) row[0], (UUID) row[1]));
    }

    /** Whether the name was free, and is now this one's. */
    boolean claim(String kind, String name, UUID tenantId, UUID subjectId) {
        return entities.createNativeQuery(
                                "insert into directory_entry (digest, tenant_id, subject_id)"
                                        + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, master.digest(kind, name))
                        .setParameter(2, tenantId)
                        .setParameter(3, subjectId)
                        .executeUpdate()
                == 1;
    }

    /** Makes the name free, if it is this one's: it may be another organisation's by now. */
    void release(String kind, String name, UUID tenantId, UUID subjectId) {
        entities.createNativeQuery(
                        "delete from directory_entry"
                                + " where digest = ?1 and tenant_id = ?2 and subject_id = ?3")
                .setParameter(1, master.digest(kind, name))
                .setParameter(2, tenantId)
                .setParameter(3, subjectId)
                .executeUpdate();
    }
}
