package org.safecanvass.organisation.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.entity.Team;

/** Reads the whole register, which is public, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrganisationStore {
    @PersistenceContext private EntityManager entities;

    public List<KnownOrganisation> organisations() {
        return entities.createNamedQuery("Organisation.all", Organisation.class)
                .getResultStream()
                .map(KnownOrganisation::of)
                .toList();
    }

    public List<KnownTeam> teams() {
        return entities.createNamedQuery("Team.all", Team.class)
                .getResultStream()
                .map(KnownTeam::of)
                .toList();
    }
}
