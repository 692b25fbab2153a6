package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/** The two transactions of a sign-in: finding the person, and recording how it ended. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInStore {
    @Inject private Directory directory;
    @Inject private AccountStore accounts;
    @Inject private Grants grants;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;

    public Optional<KnownPerson> find(String name) {
        return directory
                .find(Directory.PEOPLE, name)
                .flatMap(
                        place ->
                                scope.as(
                                        place.tenantId(),
                                        () ->
                                                accounts.find(place.subjectId())
                                                        .map(KnownPerson::of)));
    }

    /** Empty when the person left, or changed the password, while it was being checked. */
    public Optional<SignInResult.Done> admit(KnownPerson person, Optional<String> renewedHash) {
        var account =
                scope.as(
                        person.tenantId(),
                        () ->
                                accounts.find(person.accountId())
                                        .filter(Account::isActive)
                                        .filter(now -> sameHash(now, person)));
        return account.map(found -> enter(found, renewedHash));
    }

    public void refuse(KnownPerson person) {
        record(stranger(person.tenantId()), person.accountId(), "account.sign-in-refused");
    }

    private SignInResult.Done enter(Account account, Optional<String> renewedHash) {
        return currentActor.during(
                grants.actor(account),
                () ->
                        scope.as(
                                account.tenantId(),
                                () -> {
                                    renewedHash.ifPresent(account::setPassword);
                                    audit.record(step(account.id(), "account.signed-in"));
                                    return new SignInResult.Done(
                                            SignedIn.as(account), account.language());
                                }));
    }

    private void record(Actor actor, UUID account, String action) {
        currentActor.during(
                actor,
                () ->
                        scope.as(
                                actor.tenantId(),
                                () -> {
                                    audit.record(step(account, action));
                                    return account;
                                }));
    }

    private static AuditRecord step(UUID account, String action) {
        return AuditRecord.of(Operation.CONSULTATION, action, "account", account, null);
    }

    private static boolean sameHash(Account account, KnownPerson person) {
        return account.passwordHash().equals(person.passwordHash());
    }

    /** Somebody whom nobody knows yet tried this; not the person whose name they typed. */
    private static Actor stranger(UUID tenantId) {
        return new Actor(
                Actor.Kind.PUBLIC,
                tenantId,
                null,
                "",
                Set.of(),
                Map.of(),
                Set.of(),
                Locale.ENGLISH);
    }
}
