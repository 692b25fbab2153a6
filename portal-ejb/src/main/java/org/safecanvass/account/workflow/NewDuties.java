package org.safecanvass.account.workflow;

import java.util.Set;
import java.util.UUID;

/**
 * What a person is to be and where to work from now on.
 *
 * @param version of the person as it was when the administrator looked
 */
public record NewDuties(UUID accountId, int version, Set<String> roles, Set<UUID> teams) {
    public NewDuties {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }
}
