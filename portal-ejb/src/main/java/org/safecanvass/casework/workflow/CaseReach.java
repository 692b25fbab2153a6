package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * How far a person sees into the organisation's cases: all of them, those of the own teams, or of
 * those only the own and the unclaimed. Another case of an own team opens too, with a reason.
 */
@ApplicationScoped
class CaseReach {
    @Inject private CurrentActor actor;

    boolean covers(CaseFile file) {
        return switch (scope()) {
            case ORG, PLATFORM -> true;
            case TEAM, ASSIGNED -> actor.require().teams().contains(file.teamId());
            default -> false;
        };
    }

    /** Whether the case is somebody else's, so that looking into it needs a reason. */
    boolean needsReason(CaseFile file) {
        var me = actor.require();
        return scope() == Scope.ASSIGNED
                && file.ownerId().isPresent()
                && !file.ownerId().equals(me.account());
    }

    /** Whether only the cases of the own teams are in reach. */
    boolean isByTeam() {
        return scope() != Scope.ORG;
    }

    private Scope scope() {
        var me = actor.require();
        return me.kind() == Actor.Kind.CLIENT
                ? Scope.ORG
                : me.scope(Permission.CASE_OPEN).orElse(Scope.NO);
    }
}
