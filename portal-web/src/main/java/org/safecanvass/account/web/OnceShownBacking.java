package org.safecanvass.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.OneTimeAddress;

/** The page that shows a link or a secret once. */
@Named
@RequestScoped
public class OnceShownBacking {
    @Inject private OnceShown once;
    @Inject private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "portal.public.url")
    private Optional<String> publicUrl;

    private OnceShown.@Nullable Secret secret;

    @PostConstruct
    void take() {
        secret = once.take();
    }

    void remember(OneTimeAddress link) {
        var address = base() + "/account/password.xhtml?link=" + link.token();
        once.put(new OnceShown.Secret("link", link.name(), address));
    }

    void remember(String client, String clientSecret) {
        once.put(new OnceShown.Secret("secret", client, clientSecret));
    }

    public boolean isThere() {
        return secret != null;
    }

    public OnceShown.@Nullable Secret getSecret() {
        return secret;
    }

    private String base() {
        var path = request.getContextPath();
        return publicUrl.map(url -> url.replaceFirst("/+$", "")).orElse("") + path;
    }
}
