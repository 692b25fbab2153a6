package org.safecanvass.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the session cookie from scripts, and from plain HTTP once the portal is public. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "portal.public.url")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "portal.tls.keystore")
    private Optional<String> keystore;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(
                keystore.isPresent()
                        || address.filter(url -> url.startsWith("https:")).isPresent());
    }
}
