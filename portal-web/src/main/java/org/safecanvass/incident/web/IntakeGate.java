package org.safecanvass.incident.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.safecanvass.incident.workflow.IntakeLimit;
import org.safecanvass.platform.web.ClientAddress;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** Counts what people without an account send, by the pages or the API, and refuses a flood. */
@ApplicationScoped
public class IntakeGate {
    @Inject private IntakeLimit limit;
    @Inject private ClientAddress addresses;
    @Inject private CurrentActor actor;

    public void admit(HttpServletRequest request) {
        if (actor.require().kind() == Actor.Kind.PUBLIC) {
            limit.admit(addresses.of(request));
        }
    }
}
