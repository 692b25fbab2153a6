package org.safecanvass.routing.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.RecipientRole;
import org.safecanvass.content.entity.TeamType;

/** Finds the team that fills a role for one report. */
final class TeamFinder {
    private static final String SENIOR_OFFICER = "NAMED_SENIOR_OFFICER";
    private static final Set<String> ELECTION_GROUPS = Set.of("ELECTION_RULES", "POLLS_STAFF");

    /** Councils in Northern Ireland run no elections and have no such officer; who does instead. */
    private static final Map<String, List<String>> IN_NORTHERN_IRELAND =
            Map.of(
                    "COUNCIL_ELECTORAL_SERVICES", List.of("ELECTORAL_OFFICE_NI"),
                    "COUNCIL_MONITORING_OFFICER", List.of());

    private final Content content;
    private final Directory directory;
    private final RoutingFacts facts;
    private final OrganisationFinder organisations;
    private final boolean northernIreland;

    TeamFinder(Content content, Directory directory, RoutingFacts facts, Whereabouts whereabouts) {
        this.content = content;
        this.directory = directory;
        this.facts = facts;
        organisations = new OrganisationFinder(directory, facts, whereabouts);
        northernIreland = whereabouts.inNorthernIreland(facts.placeKind());
    }

    /** A team, or where the organisation has not joined, the team that it would have. */
    record Found(
            RecipientRole role,
            OrganisationFinder.Sited sited,
            TeamType type,
            Directory.@Nullable TeamRef team) {
        boolean joined() {
            return sited.organisation().joined();
        }
    }

    Optional<Found> find(String roleId) {
        var local = northernIreland ? IN_NORTHERN_IRELAND.get(roleId) : null;
        return (local == null ? List.of(roleId) : local)
                .stream()
                        .flatMap(id -> content.routes().teamTypesFor(id).stream())
                        .filter(this::suits)
                        .flatMap(type -> find(type).stream())
                        .findFirst();
    }

    private Optional<Found> find(TeamType type) {
        return organisations.find(type.organisationKind()).flatMap(sited -> in(sited, type));
    }

    private Optional<Found> in(OrganisationFinder.Sited sited, TeamType type) {
        var organisation = sited.organisation();
        var team = directory.teamFor(organisation.id(), type.id());
        if (organisation.joined() && team.isEmpty()) {
            return Optional.empty();
        }
        var role = content.recipientRole(Objects.requireNonNull(type.recipientRoleId()));
        return Optional.of(new Found(role, sited, type, team.orElse(null)));
    }

    /**
     * The senior officer sits at the Electoral Office for election matters there, else at a
     * council.
     */
    private boolean suits(TeamType type) {
        if (!SENIOR_OFFICER.equals(type.recipientRoleId())) {
            return true;
        }
        var atElectoralOffice = type.organisationKind() == OrganisationKind.ELECTORAL_OFFICE;
        return atElectoralOffice == (northernIreland && electionMatter());
    }

    private boolean electionMatter() {
        return ELECTION_GROUPS.contains(content.category(facts.categoryId()).groupId())
                || content.capacity(facts.capacityId()).frameId().equals("RPA_STAFF");
    }
}
