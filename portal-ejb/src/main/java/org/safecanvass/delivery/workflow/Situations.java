package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.content.entity.Words;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.incident.workflow.ReportChecks;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.ElectionId;
import org.safecanvass.place.entity.ElectionOrganisation;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.routing.workflow.Area;
import org.safecanvass.routing.workflow.Router;
import org.safecanvass.routing.workflow.RoutingFacts;
import org.safecanvass.routing.workflow.Whereabouts;

/** Checks a report and asks the rules about it; the same for the preview and for the sending. */
@ApplicationScoped
public class Situations {
    private static final String IN_DANGER = "IN_DANGER_NOW";

    @Inject private ContentCatalogue catalogue;
    @Inject private PlaceChecks places;
    @Inject private Gazetteer gazetteer;
    @Inject private Organisations organisations;
    @Inject private Router router;
    @Inject private CurrentActor actor;
    @Inject private Clock clock;

    /** Refuses with everything that is wrong at once. */
    Situation of(ReportCommand command) {
        var content = catalogue.now();
        var errors = new ReportChecks(content, clock).check(command);
        var category =
                Optional.ofNullable(command.category())
                        .flatMap(id -> content.reporting().categories().find(id));
        var located = places.locate(command.place(), category.orElse(null), errors);
        var election = election(command, errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return decide(content, command, category.orElseThrow(), located, election);
    }

    private Situation decide(
            Content content,
            ReportCommand command,
            Category category,
            Located located,
            @Nullable ElectionId election) {
        var flags = new TreeSet<>(command.redFlags());
        if (command.immediateDanger()) {
            flags.add(IN_DANGER);
        }
        var council = located.council();
        var capacity = content.capacity(String.valueOf(command.capacity()));
        var decision =
                router.decide(
                        new RoutingFacts(
                                capacity.id(),
                                category.id(),
                                flags,
                                council == null
                                        ? PlaceKind.NO_PLACE
                                        : gazetteer.placeKindOf(council),
                                command.principalCapacity(),
                                clock.instant()));
        var facts =
                new ReportFacts(
                        capacity.id(),
                        capacity.frameId(),
                        command.onBehalf(),
                        election == null ? null : election.text(),
                        category.id(),
                        List.copyOf(flags),
                        decision.grade().name(),
                        decision.facts().placeKind().name(),
                        council == null ? null : council.code(),
                        council == null ? null : council.forceId(),
                        located.wardCode(),
                        command.occurredFrom(),
                        command.occurredTo(),
                        command.occurredAbout());
        return new Situation(
                facts, decision, router.propose(decision, whereabouts(command, council, election)));
    }

    private @Nullable ElectionId election(ReportCommand command, List<FieldError> errors) {
        if (command.election() == null || command.election().isBlank()) {
            return null;
        }
        var election = gazetteer.election(command.election());
        if (election.isEmpty()) {
            errors.add(FieldError.of("/election", "ELECTION_UNKNOWN"));
        }
        return election.orElse(null);
    }

    private Whereabouts whereabouts(
            ReportCommand command, @Nullable Council place, @Nullable ElectionId election) {
        var own = organisations.require(actor.require().tenantId());
        boolean campaign = own.kind() == OrganisationKind.CAMPAIGN;
        return new Whereabouts(
                office(command, election),
                area(Optional.ofNullable(place)),
                campaign ? area(own.homeCouncil().flatMap(gazetteer::council)) : Area.UNKNOWN,
                campaign ? own.id() : null,
                campaign ? own.parentId().orElse(null) : null);
    }

    /** The area of the person's office, or of the contest in which they stand. */
    private Area office(ReportCommand command, @Nullable ElectionId election) {
        if (command.officeCouncil() != null) {
            return area(gazetteer.council(command.officeCouncil()));
        }
        return Optional.ofNullable(election)
                .map(ElectionId::organisation)
                .map(ElectionOrganisation::areaCode)
                .map(code -> area(gazetteer.council(code)))
                .orElse(Area.UNKNOWN);
    }

    private static Area area(Optional<Council> council) {
        return council.map(
                        found ->
                                new Area(
                                        new Words(
                                                found.nameEn(),
                                                found.nameCy() == null
                                                        ? found.nameEn()
                                                        : found.nameCy()),
                                        found.code(),
                                        found.countyCode(),
                                        found.combinedAuthorityCode(),
                                        found.forceId(),
                                        null))
                .orElse(Area.UNKNOWN);
    }
}
