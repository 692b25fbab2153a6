package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.AccountState;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/**
 * Lets the first operator in, whom nobody can appoint. No page leads here; the link goes to whoever
 * starts the portal.
 */
@Stateless
public class FirstOperator {
    @Inject private Organisations organisations;
    @Inject private AccountStore accounts;
    @Inject private Intake intake;
    @Inject private Invitations invitations;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;

    /**
     * A fresh link for the operator, which makes an earlier one useless; empty once there is an
     * operator with a password.
     */
    public Optional<OneTimeAddress> invite(String signInName) {
        var operator = organisations.only(OrganisationKind.OPERATOR).id();
        return currentActor.during(
                SystemActor.in(operator),
                () -> scope.as(operator, () -> invite(operator, signInName)));
    }

    private Optional<OneTimeAddress> invite(UUID operator, String signInName) {
        if (accounts.hasActiveWithRole(RolesOfKinds.OPERATOR_ROLE)) {
            return Optional.empty();
        }
        var account = invited(signInName).orElseGet(() -> add(operator, signInName));
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION,
                        "account.first-operator-invited",
                        "account",
                        account.id(),
                        null));
        return Optional.of(invitations.invite(account));
    }

    private Optional<Account> invited(String signInName) {
        return accounts.findByEmail(SignInName.require(signInName))
                .filter(account -> account.state() == AccountState.INVITED);
    }

    private Account add(UUID operator, String signInName) {
        return intake.take(
                operator,
                new NewPerson(
                        signInName,
                        "Operator",
                        Locale.ENGLISH,
                        Set.of(RolesOfKinds.OPERATOR_ROLE),
                        Set.of()));
    }
}
