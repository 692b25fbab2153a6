package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.OneTimeLink;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/** The transactions around the setting of a password, for the organisation the link names. */
@Stateless
public class SetPasswordStore {
    @Inject private LinkStore links;
    @Inject private AccountStore accounts;
    @Inject private Grants grants;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;
    @Inject private Clock clock;

    public Optional<LinkOwner> owner(OpaqueToken token) {
        return scope.as(token.tenantId(), () -> account(token).map(SetPasswordStore::owner));
    }

    public void use(OpaqueToken token, String hash) {
        var account =
                scope.as(token.tenantId(), () -> account(token))
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        currentActor.during(
                grants.actor(account),
                () -> scope.as(token.tenantId(), () -> use(token, account, hash)));
    }

    private Account use(OpaqueToken token, Account account, String hash) {
        links.findOpen(token)
                .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND))
                .use(clock.instant());
        account.setPassword(hash);
        audit.record(
                AuditRecord.of(
                        Operation.ALTERATION,
                        "account.password-set",
                        "account",
                        account.id(),
                        null));
        return account;
    }

    private Optional<Account> account(OpaqueToken token) {
        return links.findOpen(token).map(OneTimeLink::accountId).flatMap(accounts::find);
    }

    private static LinkOwner owner(Account account) {
        return new LinkOwner(account.tenantId(), account.id(), account.name(), account.email());
    }
}
