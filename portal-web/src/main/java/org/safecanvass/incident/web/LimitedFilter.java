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

/** Counts what callers without a token send, before their bodies are read. */
@Provider
@Limited
@Priority(Priorities.USER)
@ApplicationScoped
public class LimitedFilter implements ContainerRequestFilter {
    @Context private HttpServletRequest servletRequest;
    @Inject private IntakeGate gate;

    @Override
    public void filter(ContainerRequestContext request) {
        gate.admit(servletRequest);
    }
}
