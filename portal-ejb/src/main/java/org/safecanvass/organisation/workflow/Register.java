package org.safecanvass.organisation.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.entity.Team;

/** The register as it was at one moment, by whatever it is asked by. */
record Register(
        List<Organisation> all,
        Map<UUID, Organisation> byId,
        Map<String, Organisation> byArea,
        Map<UUID, List<Team>> teams,
        Map<UUID, Team> teamsById) {

    static Register of(List<Organisation> organisations, List<Team> teams) {
        var byId = new HashMap<UUID, Organisation>();
        var byArea = new HashMap<String, Organisation>();
        for (var organisation : organisations) {
            byId.put(organisation.id(), organisation);
            organisation
                    .areaCode()
                    .ifPresent(code -> byArea.put(organisation.kind() + " " + code, organisation));
        }
        return new Register(
                List.copyOf(organisations),
                Map.copyOf(byId),
                Map.copyOf(byArea),
                teams.stream().collect(Collectors.groupingBy(Team::organisationId)),
                teams.stream().collect(Collectors.toMap(Team::id, team -> team)));
    }
}
