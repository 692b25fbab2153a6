package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.AccountState;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.UseCase;

/**
 * The operator creates an organisation's first administrator, and sees none of its rows: the work
 * is done as that organisation, and stands in its trail and in the operator's.
 */
@Stateless
@UseCase
public class AppointAdministrator {
    @Inject private Organisations organisations;
    @Inject private AccountStore accounts;
    @Inject private Intake intake;
    @Inject private Invitations invitations;
    @Inject private AuditTrail audit;
    @Inject private TenantScope scope;

    @Allowed(Permission.FIRST_ADMINISTRATOR_CREATE)
    public OneTimeAddress appoint(UUID organisation, String email, String name, Locale language) {
        organisations.require(organisation);
        var person =
                new NewPerson(email, name, language, Set.of(RolesOfKinds.ADMINISTRATOR), Set.of());
        audit.record(
                AuditRecord.of(
                                Operation.COLLECTION,
                                "organisation.administrator-appointed",
                                "organisation",
                                organisation,
                                null)
                        .to(List.of(organisation.toString())));
        return scope.as(organisation, () -> appoint(organisation, person));
    }

    private OneTimeAddress appoint(UUID organisation, NewPerson person) {
        if (accounts.hasActiveWithRole(RolesOfKinds.ADMINISTRATOR)) {
            throw DomainException.of(ErrorCode.ADMINISTRATOR_THERE);
        }
        var account = invited(person).orElseGet(() -> intake.take(organisation, person));
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION,
                        "account.first-administrator-added",
                        "account",
                        account.id(),
                        null));
        return invitations.invite(account);
    }

    /** The one appointed before, who has not used the link in time. */
    private Optional<Account> invited(NewPerson person) {
        return accounts.findByEmail(SignInName.require(person.email()))
                .filter(account -> account.state() == AccountState.INVITED)
                .filter(account -> account.roles().contains(RolesOfKinds.ADMINISTRATOR));
    }
}
