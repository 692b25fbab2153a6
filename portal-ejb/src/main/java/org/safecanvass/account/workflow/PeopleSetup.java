package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Makes people who can sign in at once, for sample data. No page leads here, and the portal itself
 * is the actor in the trail.
 */
@ApplicationScoped
public class PeopleSetup {
    @Inject private Passwords passwords;
    @Inject private PeopleSetupStore store;

    public UUID setUp(UUID organisation, NewPerson person, String password) {
        return store.add(organisation, person, passwords.hash(password));
    }
}
