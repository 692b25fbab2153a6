package org.safecanvass.routing.workflow;

import java.util.HashSet;
import java.util.Set;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Content;

/**
 * The roles that must not receive a report, also as somebody's fall-back: nobody receives a
 * complaint about themselves or their own side.
 */
final class ForbiddenRoles {
    private static final String OWN_SIDE = "PERSON_ON_OWN_SIDE";
    private static final Set<String> OWN_EMPLOYER =
            Set.of(
                    "COUNCIL_DEMOCRATIC_SERVICES",
                    "COUNTY_DEMOCRATIC_SERVICES",
                    "COUNCIL_ELECTORAL_SERVICES",
                    "COUNCIL_SECURITY_OR_HR",
                    "AREA_ELECTION_OFFICE",
                    "ELECTORAL_OFFICE_NI");
    private static final Set<String> OWN_COUNCIL =
            Set.of(
                    "COUNCIL_DEMOCRATIC_SERVICES",
                    "COUNTY_DEMOCRATIC_SERVICES",
                    "COUNCIL_SECURITY_OR_HR");

    private ForbiddenRoles() {}

    static Set<String> of(Content content, RoutingFacts facts) {
        var accused = content.category(facts.categoryId()).accusedLineId();
        var roles =
                new HashSet<>(
                        content.reporting().accusedLines().require(accused).forbiddenRoleIds());
        if (facts.flagIds().contains(OWN_SIDE)) {
            roles.add("PARTY_SAFETY_LEAD");
            roles.addAll(ownLine(content.capacity(facts.capacityId())));
        }
        return roles;
    }

    private static Set<String> ownLine(Capacity capacity) {
        if (capacity.frameId().equals("RPA_STAFF")) {
            return OWN_EMPLOYER;
        }
        return switch (capacity.id()) {
            case "COUNCIL_STAFF" -> OWN_EMPLOYER;
            case "COUNCILLOR", "ELECTED_MAYOR" -> OWN_COUNCIL;
            default -> Set.of();
        };
    }
}
