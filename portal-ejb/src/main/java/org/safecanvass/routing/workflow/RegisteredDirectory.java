package org.safecanvass.routing.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Words;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.Organisations;

/** Asks the register of organisations. */
@ApplicationScoped
public class RegisteredDirectory implements Directory {
    @Inject private Organisations organisations;

    @Override
    public Optional<Org> organisationOf(OrganisationKind kind, String areaCode) {
        return organisations.of(kind, areaCode).map(RegisteredDirectory::org);
    }

    @Override
    public Optional<Org> organisation(UUID id) {
        return organisations.find(id).map(RegisteredDirectory::org);
    }

    @Override
    public Optional<TeamRef> teamFor(UUID organisationId, String teamTypeId) {
        return organisations
                .team(organisationId, teamTypeId)
                .map(team -> new TeamRef(team.id(), new Words(team.nameEn(), team.nameCy())));
    }

    private static Org org(KnownOrganisation organisation) {
        return new Org(
                organisation.id(),
                organisation.kind(),
                new Words(organisation.nameEn(), organisation.nameCy()),
                organisation.hasJoined());
    }
}
