package org.safecanvass.routing.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safecanvass.content.entity.Content;

/** Finds the organisations and teams behind the roles of a decision. */
public final class RoleResolver {
    private static final String LAST_RESORT = "POLICE_DESK";

    private final Content content;
    private final Directory directory;

    public RoleResolver(Content content, Directory directory) {
        this.content = content;
        this.directory = directory;
    }

    /** Each team once, the lead first; exactly one leads. */
    public List<ProposedRecipient> resolve(RoutingDecision decision, Whereabouts whereabouts) {
        var facts = decision.facts();
        var teams = new TeamFinder(content, directory, facts, whereabouts);
        var forbidden = ForbiddenRoles.of(content, facts);
        var proposals = new Proposals(content, facts, whereabouts);
        for (var role : decision.recipients()) {
            propose(role, found(role.roleId(), teams, forbidden), proposals);
        }
        return proposals.leadFirst();
    }

    private static void propose(
            RoutedRole role, List<TeamFinder.Found> found, Proposals proposals) {
        if (found.isEmpty()) {
            proposals.addUnknown(role, LAST_RESORT);
            return;
        }
        var first = found.get(0);
        var joined = found.stream().filter(TeamFinder.Found::joined).findFirst();
        if (!role.lead() || first.joined() || joined.isEmpty()) {
            proposals.add(role, first, role.lead());
            return;
        }
        proposals.add(role, first, false);
        proposals.addBesides(role, joined.get(), first);
    }

    /** The teams for a role and its fall-backs, in this order. */
    private List<TeamFinder.Found> found(String roleId, TeamFinder teams, Set<String> forbidden) {
        var found = new ArrayList<TeamFinder.Found>();
        for (var at = roleId; at != null; at = content.recipientRole(at).fallbackRoleId()) {
            teams.find(at)
                    .filter(team -> !forbidden.contains(team.role().id()))
                    .ifPresent(found::add);
        }
        return found;
    }
}
