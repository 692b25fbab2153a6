package org.safecanvass.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.OneTimeAddress;

/** The page that shows a link or a secret once. */
@Named
@RequestScoped
public class OnceShownBacking {
    @Inject private OnceShown once;
    @Inject private PublicAddress address;

    private OnceShown.@Nullable Secret secret;

    @PostConstruct
    void take() {
        secret = once.take();
    }

    void remember(OneTimeAddress link) {
        once.put(new OnceShown.Secret("link", link.name(), address.of(link)));
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
}
