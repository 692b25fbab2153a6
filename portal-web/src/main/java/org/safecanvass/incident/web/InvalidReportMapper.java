package org.safecanvass.incident.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.web.api.Problem;
import org.safecanvass.platform.web.api.Problems;

/** Names each field of a report that cannot be taken. */
@Provider
@ApplicationScoped
public class InvalidReportMapper implements ExceptionMapper<InvalidReport> {
    @Inject private Problems problems;

    @Override
    public Response toResponse(InvalidReport invalid) {
        return problems.invalid(
                        invalid.errors().stream()
                                .map(
                                        error ->
                                                Problem.Field.of(
                                                        error.field(),
                                                        error.code(),
                                                        error.details()))
                                .distinct()
                                .toList())
                .build();
    }
}
