package org.safecanvass.platform.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** Stops callers that may not do what they ask for. */
@Provider
@Needs
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class NeedsFilter implements ContainerRequestFilter {
    @Context private ResourceInfo resource;
    @Inject private CurrentActor currentActor;

    @Override
    public void filter(ContainerRequestContext request) {
        var actor = currentActor.require();
        var needed = resource.getResourceMethod().getAnnotation(Needs.class).value();
        if (Arrays.stream(needed).noneMatch(actor::may)) {
            throw new ApiRefusal(
                    actor.kind() == Actor.Kind.PUBLIC
                            ? ProblemKind.NOT_AUTHENTICATED
                            : ProblemKind.NOT_FOUND);
        }
    }
}
