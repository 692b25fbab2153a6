package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.LinkOwner;
import org.safecanvass.account.workflow.SetPassword;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;

/** The page to which a one-time link leads. */
@Named
@RequestScoped
public class SetPasswordBacking {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(
                    ErrorCode.PASSWORD_SHORT,
                    "password",
                    ErrorCode.PASSWORD_LONG,
                    "password",
                    ErrorCode.PASSWORD_PERSONAL,
                    "password",
                    ErrorCode.PASSWORD_COMMON,
                    "password");

    @Inject private SetPassword setPassword;
    @Inject private AtField atField;
    @Inject private HttpServletRequest request;
    private @Nullable String password;
    private @Nullable Optional<LinkOwner> owner;

    public boolean isOpen() {
        return owner().isPresent();
    }

    public LinkOwner getOwner() {
        return owner().orElseThrow();
    }

    public @Nullable String save() {
        return atField.ask(FIELDS, () -> setPassword.set(getLink(), String.valueOf(password)))
                ? "/sign-in?faces-redirect=true&set=true"
                : null;
    }

    private Optional<LinkOwner> owner() {
        var known = owner;
        if (known == null) {
            known = setPassword.owner(getLink());
            owner = known;
        }
        return known;
    }

    public @Nullable String getLink() {
        return request.getParameter("link");
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
