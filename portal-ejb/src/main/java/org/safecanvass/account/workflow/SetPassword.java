package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** A person sets a password by a one-time link; the hash is computed outside of transactions. */
@ApplicationScoped
public class SetPassword {
    @Inject private PasswordRules rules;
    @Inject private Passwords passwords;
    @Inject private SetPasswordStore store;

    /** Whose link it is; empty when it is unknown, used, revoked or older than a day. */
    public Optional<LinkOwner> owner(@Nullable String token) {
        return OpaqueToken.parse(token).flatMap(store::owner);
    }

    /** Uses the link up. */
    public void set(@Nullable String token, String password) {
        var owner = owner(token).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        rules.check(password, owner.email(), owner.name());
        var hash = passwords.hash(password);
        store.use(OpaqueToken.parse(token).orElseThrow(), hash);
    }
}
