package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.safecanvass.platform.workflow.TenantScope;

/** Looks a token up as the organisation that it names. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuthenticateTokenStore {
    @Inject private TenantScope scope;
    @Inject private AccessTokenStore tokens;

    public Optional<FoundToken> find(OpaqueToken token) {
        return scope.as(token.tenantId(), () -> tokens.find(token));
    }
}
