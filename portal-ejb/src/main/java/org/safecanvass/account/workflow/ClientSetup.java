package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/**
 * Makes a program with a given secret, for sample data, or gives that secret to the one which a
 * start that was broken off has made; the portal itself is the actor.
 */
@Stateless
public class ClientSetup {
    @Inject private ClientIntake intake;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;

    public void setUp(UUID organisation, NewClient client, String secret) {
        currentActor.during(
                SystemActor.in(organisation),
                () ->
                        scope.as(
                                organisation,
                                () -> intake.takeOrRenew(organisation, client, secret)));
    }
}
