package org.safecanvass.routing.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.Words;

/** The teams proposed so far, each once, with the reasons in words. */
final class Proposals {
    private final Content content;
    private final RoutingFacts facts;
    private final Whereabouts whereabouts;
    private final RouteExplanation explanation;
    private final Map<String, ProposedRecipient> byTeam = new LinkedHashMap<>();

    Proposals(Content content, RoutingFacts facts, Whereabouts whereabouts) {
        this.content = content;
        this.facts = facts;
        this.whereabouts = whereabouts;
        explanation = new RouteExplanation(content);
    }

    void add(RoutedRole role, TeamFinder.Found found, boolean lead) {
        put(role, found, lead, reason(role, found));
    }

    /** Puts a joined fall-back in the lead beside an organisation that has not joined. */
    void addBesides(RoutedRole role, TeamFinder.Found found, TeamFinder.Found notJoined) {
        var other = notJoined.sited().organisation().names();
        put(role, found, true, explanation.besides(found.sited().organisation().names(), other));
    }

    /** Names a role that no organisation of the portal fills. */
    void addUnknown(RoutedRole role, String roleId) {
        var label = content.recipientRole(roleId).label();
        var type = content.routes().teamTypesFor(roleId).get(0);
        merge(
                roleId,
                new ProposedRecipient(
                        roleId,
                        Set.of(role.roleId()),
                        type.organisationKind(),
                        null,
                        label,
                        null,
                        type.name(),
                        role.lead(),
                        role.tick(),
                        ProposedRecipient.IfSent.NOT_JOINED,
                        !roleId.equals(role.roleId()),
                        roleId.equals(role.roleId())
                                ? filled(role, label, anyPlace())
                                : explanation.standsIn(label, role.roleId()),
                        role.rule()));
    }

    List<ProposedRecipient> leadFirst() {
        return byTeam.values().stream()
                .sorted(Comparator.comparing(recipient -> !recipient.lead()))
                .toList();
    }

    private void put(RoutedRole role, TeamFinder.Found found, boolean lead, Words reason) {
        var organisation = found.sited().organisation();
        var team = found.team();
        merge(
                organisation.id() + " " + found.type().id(),
                new ProposedRecipient(
                        found.role().id(),
                        Set.of(role.roleId()),
                        organisation.kind(),
                        organisation.id(),
                        organisation.names(),
                        team == null ? null : team.id(),
                        team == null ? found.type().name() : team.names(),
                        lead,
                        role.tick(),
                        found.joined()
                                ? ProposedRecipient.IfSent.DELIVERED
                                : ProposedRecipient.IfSent.NOT_JOINED,
                        standsIn(role, found),
                        reason,
                        role.rule()));
    }

    private void merge(String team, ProposedRecipient recipient) {
        byTeam.merge(team, recipient, ProposedRecipient::mergedWith);
    }

    private Words reason(RoutedRole role, TeamFinder.Found found) {
        var organisation = found.sited().organisation().names();
        if (role.insteadOfRoleId() != null) {
            return explanation.standsIn(organisation, role.insteadOfRoleId());
        }
        if (standsIn(role, found)) {
            return explanation.standsIn(organisation, role.roleId());
        }
        var area = found.sited().area();
        return filled(role, organisation, area == null ? anyPlace() : area);
    }

    private Words filled(RoutedRole role, Words organisation, @Nullable Words place) {
        return explanation.sentence(role.sentence(), facts, organisation, place);
    }

    private static boolean standsIn(RoutedRole role, TeamFinder.Found found) {
        return !found.role().id().equals(role.roleId());
    }

    private @Nullable Words anyPlace() {
        return whereabouts
                .areas()
                .map(Area::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
