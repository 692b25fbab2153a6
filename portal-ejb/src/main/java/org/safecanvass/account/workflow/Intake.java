package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safecanvass.account.entity.Account;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.KnownTeam;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Takes people into the organisation that the transaction acts for, and gives them their roles. */
@ApplicationScoped
class Intake {
    @Inject private AccountStore accounts;
    @Inject private Organisations organisations;
    @Inject private ContentCatalogue catalogue;
    @Inject private Clock clock;

    /** Somebody new, or somebody who had left and comes back. */
    Account take(UUID tenantId, NewPerson person) {
        var account = account(tenantId, person);
        accounts.add(account);
        assign(account, person.roles(), person.teams());
        return account;
    }

    void assign(Account account, Set<String> roles, Set<UUID> teams) {
        var organisation = organisations.require(account.tenantId());
        RolesOfKinds.check(organisation.kind(), roles, teams.size());
        requireTeam(organisation, roles, teams);
        account.assign(roles, teams);
    }

    private Account account(UUID tenantId, NewPerson person) {
        var email = SignInName.require(person.email());
        var name = PersonName.require(person.name());
        var before = accounts.findByEmail(email);
        before.ifPresent(left -> left.comeBack(name, person.language()));
        return before.orElseGet(
                () -> new Account(tenantId, email, name, person.language(), clock.instant()));
    }

    /** Who works on cases reaches none of them without a team. */
    private void requireTeam(KnownOrganisation organisation, Set<String> roles, Set<UUID> teams) {
        var own =
                organisations.teamsOf(organisation.id()).stream()
                        .map(KnownTeam::id)
                        .collect(Collectors.toSet());
        if (!own.containsAll(teams)) {
            throw DomainException.of(ErrorCode.INVALID);
        }
        if (teams.isEmpty() && !own.isEmpty() && Grants.inTeams(roles, catalogue.now().access())) {
            throw DomainException.of(ErrorCode.TEAM_MISSING);
        }
    }
}
