package org.safecanvass.organisation.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register as it was at one moment, by whatever it is asked by. */
record Register(
        List<KnownOrganisation> all,
        Map<UUID, KnownOrganisation> byId,
        Map<String, KnownOrganisation> byArea,
        Map<UUID, List<KnownTeam>> teams,
        Map<UUID, KnownTeam> teamsById) {

    static Register of(List<KnownOrganisation> organisations, List<KnownTeam> teams) {
        var byId = new HashMap<UUID, KnownOrganisation>();
        var byArea = new HashMap<String, KnownOrganisation>();
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
                teams.stream().collect(Collectors.groupingBy(KnownTeam::organisationId)),
                teams.stream().collect(Collectors.toMap(KnownTeam::id, team -> team)));
    }
}
