package org.safecanvass.platform.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Version 1 of the API; every resource and provider of the application belongs to it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
    public static final String PATH = "/api/v1";

    /**
     * Without the description that the server would make up for each OPTIONS request, and without
     * host names in answers, which a proxy in front would make wrong.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
