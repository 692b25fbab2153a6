package org.safecanvass.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.safecanvass.casework.entity.GuardsNotMet;
import org.safecanvass.platform.web.api.Problem;
import org.safecanvass.platform.web.api.ProblemKind;
import org.safecanvass.platform.web.api.Problems;

/** Names all that must be done before the step, as the case names it in missingToClose. */
@Provider
@ApplicationScoped
public class GuardsNotMetMapper implements ExceptionMapper<GuardsNotMet> {
    @Inject private Problems problems;

    @Override
    public Response toResponse(GuardsNotMet waiting) {
        var missing =
                waiting.missing().stream()
                        .sorted()
                        .map(guard -> Problem.Field.guard(guard.name()))
                        .toList();
        return problems.answer(ProblemKind.GUARD_NOT_MET, missing).build();
    }
}
