package org.safecanvass.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Names each field that is wrong. */
@Provider
@ApplicationScoped
public class InvalidBodyMapper implements ExceptionMapper<InvalidBody> {
    @Inject private Problems problems;

    @Override
    public Response toResponse(InvalidBody invalid) {
        return problems.invalid(invalid.errors()).build();
    }
}
