package org.safecanvass.account.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A secret on its way over a redirect to the one page that shows it, once. */
@SessionScoped
public class OnceShown implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Secret secret;

    /**
     * What is shown.
     *
     * @param kind of secret: the key of its texts ends with it
     * @param whose the person's or program's name
     */
    public record Secret(String kind, String whose, String text) implements Serializable {}

    public void put(Secret shown) {
        secret = shown;
    }

    public @Nullable Secret take() {
        var taken = secret;
        secret = null;
        return taken;
    }
}
