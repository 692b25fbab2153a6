package org.safecanvass.routing.workflow;

import java.util.Optional;
import java.util.UUID;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Words;

/** Which organisations and teams there are; what routing asks of the register. */
public interface Directory {
    /** The organisation of a kind for an area, joined or not. */
    Optional<Org> organisationOf(OrganisationKind kind, String areaCode);

    Optional<Org> organisation(UUID id);

    /** The organisation's team of a type of teams.csv. */
    Optional<TeamRef> teamFor(UUID organisationId, String teamTypeId);

    /** An organisation as a reporter sees it. */
    record Org(UUID id, OrganisationKind kind, Words names, boolean joined) {}

    /** A team as a reporter sees it. */
    record TeamRef(UUID id, Words names) {}
}
