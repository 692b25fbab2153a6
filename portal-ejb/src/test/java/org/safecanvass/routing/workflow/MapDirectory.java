package org.safecanvass.routing.workflow;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.TeamType;
import org.safecanvass.content.entity.Words;

/** Organisations for tests; each has the teams of its kind unless one is taken away. */
final class MapDirectory implements Directory {
    private final Content content;
    private final Map<String, Org> byArea = new HashMap<>();
    private final Map<UUID, Org> byId = new HashMap<>();
    private final Set<String> missingTeams = new HashSet<>();

    MapDirectory(Content content) {
        this.content = content;
    }

    MapDirectory with(OrganisationKind kind, String code, String name, boolean joined) {
        var org = new Org(id(name), kind, Words.same(name), joined);
        byArea.put(kind + " " + code, org);
        byId.put(org.id(), org);
        return this;
    }

    MapDirectory without(String organisation, String teamType) {
        missingTeams.add(id(organisation) + " " + teamType);
        return this;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Org> organisationOf(OrganisationKind kind, String areaCode) {
        return Optional.ofNullable(byArea.get(kind + " " + areaCode));
    }

    @Override
    public Optional<Org> organisation(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<TeamRef> teamFor(UUID organisationId, String teamTypeId) {
        if (missingTeams.contains(organisationId + " " + teamTypeId)) {
            return Optional.empty();
        }
        return content.routes().teamTypesOf(byId.get(organisationId).kind()).stream()
                .filter(type -> type.id().equals(teamTypeId))
                .map(TeamType::name)
                .map(name -> new TeamRef(id(organisationId + teamTypeId), name))
                .findFirst();
    }
}
