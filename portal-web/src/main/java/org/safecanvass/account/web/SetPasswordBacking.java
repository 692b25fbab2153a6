package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.LinkOwner;
import org.safecanvass.account.workflow.SetPassword;
import org.safecanvass.platform.web.AtField;

/** The page to which a one-time link leads. */
@Named
@RequestScoped
public class SetPasswordBacking {
    @Inject private SetPassword setPassword;
    @Inject private AtField atField;
    private @Nullable String link;
    private @Nullable String password;
    private @Nullable Optional<LinkOwner> owner;

    public boolean isOpen() {
        return owner().isPresent();
    }

    public LinkOwner getOwner() {
        return owner().orElseThrow();
    }

    public @Nullable String save() {
        return atField.ask("password", () -> setPassword.set(link, String.valueOf(password)))
                ? "/sign-in?faces-redirect=true&set=true"
                : null;
    }

    private Optional<LinkOwner> owner() {
        var known = owner;
        if (known == null) {
            known = setPassword.owner(link);
            owner = known;
        }
        return known;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
