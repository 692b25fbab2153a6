package org.safecanvass.organisation.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * The councils in whose areas whoever acts may enter polls: those who hold or police them, and the
 * operator in all. Campaigns may not, since a poll shortens the clocks of others.
 */
@ApplicationScoped
class OwnCouncils {
    @Inject private CurrentActor currentActor;
    @Inject private Organisations organisations;
    @Inject private Gazetteer gazetteer;

    List<Council> all() {
        var actor = currentActor.require();
        if (actor.may(Permission.ORGANISATION_CREATE)) {
            return gazetteer.councils();
        }
        var own = organisations.require(actor.tenantId());
        return gazetteer.councils().stream().filter(council -> isOf(own, council)).toList();
    }

    private static boolean isOf(KnownOrganisation own, Council council) {
        var area = own.areaCode().orElse("");
        return switch (own.kind()) {
            case COUNCIL -> council.code().equals(area);
            case COUNTY -> area.equals(council.countyCode());
            case POLICE -> council.forceId().equals(area);
            default -> false;
        };
    }
}
