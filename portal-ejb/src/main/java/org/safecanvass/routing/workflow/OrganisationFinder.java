package org.safecanvass.routing.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Words;

/** Finds the organisation of a kind for one report. */
final class OrganisationFinder {
    private static final String NORTHERN_IRELAND = "NORTHERN_IRELAND";

    /** Parliaments are registered under the nation that they sit for. */
    private static final Map<String, String> LEGISLATURES =
            Map.of(
                    "MP", "UNITED_KINGDOM",
                    "MSP", "SCOTLAND",
                    "MS", "WALES",
                    "MLA", NORTHERN_IRELAND);

    /** Their elections are run for a police area. */
    private static final Set<String> OF_POLICE_AREA = Set.of("PCC", "PCC_CANDIDATE");

    private final Directory directory;
    private final RoutingFacts facts;
    private final Whereabouts whereabouts;

    OrganisationFinder(Directory directory, RoutingFacts facts, Whereabouts whereabouts) {
        this.directory = directory;
        this.facts = facts;
        this.whereabouts = whereabouts;
    }

    /** An organisation, and the area by which it was found. */
    record Sited(Directory.Org organisation, @Nullable Words area) {}

    Optional<Sited> find(OrganisationKind kind) {
        return switch (kind) {
            case CAMPAIGN -> known(whereabouts.campaignId());
            case PARTY -> known(whereabouts.partyId());
            case ELECTORAL_OFFICE -> of(kind, NORTHERN_IRELAND);
            case LEGISLATURE -> of(kind, LEGISLATURES.get(facts.capacityId()));
            case COMBINED_AUTHORITY ->
                    OF_POLICE_AREA.contains(facts.capacityId()) ? ofPoliceArea() : byArea(kind);
            default -> byArea(kind);
        };
    }

    private Optional<Sited> known(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(directory::organisation)
                .map(organisation -> new Sited(organisation, null));
    }

    private Optional<Sited> of(OrganisationKind kind, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> directory.organisationOf(kind, known))
                .map(organisation -> new Sited(organisation, null));
    }

    private Optional<Sited> ofPoliceArea() {
        return whereabouts
                .areas()
                .filter(area -> area.forceId() != null)
                .findFirst()
                .flatMap(area -> in(area, OrganisationKind.COMBINED_AUTHORITY, area.forceId()));
    }

    private Optional<Sited> byArea(OrganisationKind kind) {
        return whereabouts
                .areas()
                .filter(area -> area.settles(kind))
                .findFirst()
                .flatMap(area -> in(area, kind, area.code(kind)));
    }

    private Optional<Sited> in(Area area, OrganisationKind kind, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> directory.organisationOf(kind, known))
                .map(organisation -> new Sited(organisation, area.name()));
    }
}
