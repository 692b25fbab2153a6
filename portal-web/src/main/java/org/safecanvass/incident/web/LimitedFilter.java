package org.safecanvass.incident.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.safecanvass.incident.workflow.IntakeLimit;
import org.safecanvass.platform.web.ClientAddress;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** Counts what callers without a token send, before their bodies are read. */
@Provider
@Limited
@Priority(Priorities.USER)
@ApplicationScoped
public class LimitedFilter implements ContainerRequestFilter {
    @Context private HttpServletRequest servletRequest;
    @Inject private ClientAddress addresses;
    @Inject private IntakeLimit limit;
    @Inject private CurrentActor actor;

    @Override
    public void filter(ContainerRequestContext request) {
        if (actor.require().kind() == Actor.Kind.PUBLIC) {
            limit.admit(addresses.of(servletRequest));
        }
    }
}
