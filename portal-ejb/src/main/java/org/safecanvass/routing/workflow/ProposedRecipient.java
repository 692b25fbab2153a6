package org.safecanvass.routing.workflow;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Tick;
import org.safecanvass.content.entity.Words;

/**
 * A team that is proposed to the reporter, and why. The organisation is not known to the portal
 * where even the last fall-back has none; then it has no id, and neither has its team.
 */
public record ProposedRecipient(
        String roleId,
        Set<String> routedRoleIds,
        OrganisationKind organisationKind,
        @Nullable UUID organisationId,
        Words organisation,
        @Nullable UUID teamId,
        Words team,
        boolean lead,
        Tick tick,
        IfSent ifSent,
        boolean standsIn,
        Words reason,
        RuleRef rule) {
    /** What becomes of it when the reporter sends. */
    public enum IfSent {
        DELIVERED,
        NOT_JOINED
    }

    /** One recipient of two: the lead's reason stays, else the firmer one's. */
    ProposedRecipient mergedWith(ProposedRecipient other) {
        var main = mattersMoreThan(other) ? this : other;
        var roles = new TreeSet<>(routedRoleIds);
        roles.addAll(other.routedRoleIds);
        return new ProposedRecipient(
                main.roleId,
                Collections.unmodifiableSet(roles),
                main.organisationKind,
                main.organisationId,
                main.organisation,
                main.teamId,
                main.team,
                lead || other.lead,
                tick.orFirmer(other.tick),
                main.ifSent,
                main.standsIn,
                main.reason,
                main.rule);
    }

    private boolean mattersMoreThan(ProposedRecipient other) {
        if (lead != other.lead) {
            return lead;
        }
        if (tick != other.tick) {
            return tick.compareTo(other.tick) > 0;
        }
        return !standsIn || other.standsIn;
    }
}
