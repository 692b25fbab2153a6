package org.safecanvass.account.workflow;

import static org.safecanvass.content.entity.OrganisationKind.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/**
 * Which roles of {@code content/roles.csv} a kind of organisation has, and which stand alone: who
 * checks or counts the work must not do it. The operator has no administrators, so that nobody
 * gives the operator's role away from a page.
 */
final class RolesOfKinds {
    static final String ADMINISTRATOR = "ORGANISATION_ADMINISTRATOR";
    static final String OPERATOR_ROLE = "PLATFORM_OPERATOR";
    private static final List<String> EVERYWHERE = List.of("AUDITOR", ADMINISTRATOR);
    private static final Set<String> ALONE = Set.of("AUDITOR", "RETURNING_OFFICER", OPERATOR_ROLE);
    private static final Map<OrganisationKind, Set<String>> ROLES = roles();

    private RolesOfKinds() {}

    /** In the order in which they are offered. */
    static Set<String> of(OrganisationKind kind) {
        return ROLES.get(kind);
    }

    static void check(OrganisationKind kind, Set<String> roles, int teams) {
        if (roles.isEmpty()) {
            throw DomainException.of(ErrorCode.ROLE_MISSING);
        }
        if (!of(kind).containsAll(roles)) {
            throw DomainException.of(ErrorCode.INVALID);
        }
        var alone = roles.stream().anyMatch(ALONE::contains);
        if (alone && (roles.size() > 1 || teams > 0)) {
            throw DomainException.of(ErrorCode.ROLES_APART);
        }
    }

    private static Map<OrganisationKind, Set<String>> roles() {
        var roles = new EnumMap<OrganisationKind, Set<String>>(OrganisationKind.class);
        roles.put(
                COUNCIL,
                with(
                        "REPORTER",
                        "COUNCIL_OFFICER",
                        "ELECTORAL_SERVICES_OFFICER",
                        "SUPERVISOR",
                        "RETURNING_OFFICER"));
        roles.put(COUNTY, with("REPORTER", "COUNCIL_OFFICER", "SUPERVISOR", "RETURNING_OFFICER"));
        roles.put(POLICE, with("POLICE_LIAISON", "ELECTION_SPOC", "SUPERVISOR"));
        roles.put(CAMPAIGN, with("REPORTER", "SAFETY_LEAD", "SUPERVISOR"));
        roles.put(PARTY, with("REPORTER", "PARTY_CONTACT", "SUPERVISOR"));
        roles.put(
                ELECTORAL_OFFICE,
                with("REPORTER", "ELECTORAL_SERVICES_OFFICER", "SUPERVISOR", "RETURNING_OFFICER"));
        roles.put(
                COMBINED_AUTHORITY,
                with("REPORTER", "ELECTORAL_SERVICES_OFFICER", "SUPERVISOR", "RETURNING_OFFICER"));
        roles.put(LEGISLATURE, with("REPORTER", "COUNCIL_OFFICER", "SUPERVISOR"));
        roles.put(PARISH, with("REPORTER", "COUNCIL_OFFICER", "SUPERVISOR"));
        roles.put(PUBLIC_INTAKE, with());
        roles.put(ARBITER, with("ROUTE_ARBITER"));
        roles.put(OPERATOR, Set.of(OPERATOR_ROLE));
        return roles;
    }

    private static Set<String> with(String... own) {
        var all = Stream.concat(Stream.of(own), EVERYWHERE.stream()).toList();
        return Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }
}
