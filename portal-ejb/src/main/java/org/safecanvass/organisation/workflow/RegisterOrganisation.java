package org.safecanvass.organisation.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.entity.Team;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** The operator registers organisations, and marks those that have joined. */
@Stateless
@UseCase
public class RegisterOrganisation {
    /** Councils, counties and forces come with the reference facts; of the others there is one. */
    public static final Set<OrganisationKind> KINDS =
            EnumSet.of(
                    OrganisationKind.CAMPAIGN,
                    OrganisationKind.PARTY,
                    OrganisationKind.PARISH,
                    OrganisationKind.COMBINED_AUTHORITY,
                    OrganisationKind.LEGISLATURE);

    @PersistenceContext private EntityManager entities;
    @Inject private OrganisationChecks checks;
    @Inject private Organisations organisations;
    @Inject private ContentCatalogue content;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;
    @Inject private Event<RegisterChanged> changed;

    /** The id of the new organisation, which has the teams of its kind and has not joined. */
    @Allowed(Permission.ORGANISATION_CREATE)
    public UUID register(NewOrganisation wanted) {
        var organisation =
                new Organisation(
                                wanted.kind(),
                                checks.name(wanted.nameEn()),
                                checks.name(wanted.nameCy()),
                                checks.nationOf(wanted),
                                checks.language(wanted.language()))
                        .ofParty(checks.party(wanted), parent(wanted), wanted.council());
        entities.persist(organisation);
        for (var type : content.now().routes().teamTypesOf(wanted.kind())) {
            entities.persist(
                    new Team(
                            organisation.id(),
                            type.id(),
                            type.name().en(),
                            type.name().cy(),
                            type.recipientRoleId()));
        }
        record(Operation.COLLECTION, "organisation.registered", organisation.id());
        return organisation.id();
    }

    /** From now on reports are delivered to it. */
    @Allowed(Permission.ORGANISATION_CREATE)
    public void join(UUID id) {
        var organisation = entities.find(Organisation.class, id);
        if (organisation == null) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        organisation.join(clock.instant());
        record(Operation.ALTERATION, "organisation.joined", id);
    }

    /** The party above a local campaign, where it is registered. */
    private @Nullable UUID parent(NewOrganisation wanted) {
        if (wanted.kind() != OrganisationKind.CAMPAIGN || wanted.party() == null) {
            return null;
        }
        return organisations.all(OrganisationKind.PARTY).stream()
                .filter(party -> wanted.party().equals(party.partyId().orElse(null)))
                .map(KnownOrganisation::id)
                .findFirst()
                .orElse(null);
    }

    private void record(Operation operation, String action, UUID id) {
        audit.record(AuditRecord.of(operation, action, "organisation", id, null));
        changed.fire(new RegisterChanged());
    }
}
