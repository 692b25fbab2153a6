package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.platform.entity.UuidV7;

/** Given out with a form, in its field {@code token}: what is sent twice is done once. */
@Named
@RequestScoped
public class FormToken {
    private static final String FIELD = "token";

    @Inject private HttpServletRequest request;

    /** The token for the form; the same again when it comes back with a mistake. */
    public String getText() {
        return Optional.ofNullable(request.getParameter(FIELD))
                .orElseGet(() -> UuidV7.next().toString());
    }

    /** The token that was sent; a new one for a form that was tampered with. */
    public UUID sent() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(FIELD)));
        } catch (IllegalArgumentException tampered) {
            return UuidV7.next();
        }
    }
}
