package org.safecanvass.content.entity;

import java.util.List;

/** Who may receive a report, by which rules. */
public record Routes(
        Entries<RecipientRole> recipientRoles,
        Entries<TeamType> teamTypes,
        List<RoutingRule> rules) {
    /** The types of team that fill a role, one for each kind of organisation that has it. */
    public List<TeamType> teamTypesFor(String roleId) {
        return teamTypes.stream().filter(type -> roleId.equals(type.recipientRoleId())).toList();
    }

    /** The teams that an organisation of a kind has from the start. */
    public List<TeamType> teamTypesOf(OrganisationKind kind) {
        return teamTypes.stream().filter(type -> type.organisationKind() == kind).toList();
    }
}
