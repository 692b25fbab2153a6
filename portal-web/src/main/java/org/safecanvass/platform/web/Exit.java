package org.safecanvass.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where <em>Exit this page</em> leads: a page that anybody might be reading. */
@Named
@ApplicationScoped
public class Exit {
    @Inject
    @ConfigProperty(name = "PORTAL_EXIT_URL", defaultValue = "https://www.bbc.co.uk/weather")
    private String url;

    public String getUrl() {
        return url;
    }
}
