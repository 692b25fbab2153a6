package org.safecanvass.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safecanvass.account.workflow.OneTimeAddress;

/** Where the portal is found, for addresses that people pass on. */
@ApplicationScoped
public class PublicAddress {
    private static final String NAMED_HOST = ".+\\.[a-zA-Z]{2,}";
    private static final String NO_HOST = "portal.example";

    @Inject
    @ConfigProperty(name = "portal.public.url")
    private Optional<String> url;

    /** The page on which the link's owner sets a password. */
    String of(OneTimeAddress link) {
        return url.map(base -> base.replaceFirst("/+$", "")).orElse("")
                + "/account/password.xhtml?link="
                + link.token();
    }

    /** The name by which the first operator signs in. */
    String operatorName() {
        return "operator@"
                + url.map(base -> URI.create(base).getHost())
                        .filter(host -> host.matches(NAMED_HOST))
                        .orElse(NO_HOST);
    }
}
