package org.safecanvass.account.workflow;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A person whom an organisation takes in. */
public record NewPerson(
        String email, String name, Locale language, Set<String> roles, Set<UUID> teams) {
    public NewPerson {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }
}
