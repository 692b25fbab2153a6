package org.safecanvass.sample.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.workflow.Actors;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.TenantScope;

/** The sample people as actors. */
@Stateless
public class SampleStaff {
    @PersistenceContext private EntityManager entities;
    @Inject private SampleAccounts accounts;
    @Inject private TenantScope scope;
    @Inject private Actors actors;

    public Actor require(SampleArea area, OrganisationKind kind, String email) {
        var organisation = accounts.organisation(area, kind).id();
        var account =
                scope.as(
                        organisation,
                        () ->
                                entities.createNamedQuery("Account.byEmail", Account.class)
                                        .setParameter("email", email)
                                        .getSingleResult()
                                        .id());
        return actors.of(organisation, account).orElseThrow();
    }

    /**
     * Who works in each team of an area, by the team's id; a supervisor only where nobody else
     * does.
     */
    public Map<UUID, Actor> byTeam(SampleArea area) {
        var byTeam = new HashMap<UUID, Actor>();
        for (var person : SamplePerson.of(area)) {
            if (!person.teams().isEmpty()) {
                var actor = require(area, person.at(), person.email());
                for (var team : actor.teams()) {
                    byTeam.merge(team, actor, SampleStaff::lessBusy);
                }
            }
        }
        return byTeam;
    }

    public List<Actor> supervisors(SampleArea area) {
        return SamplePerson.of(area).stream()
                .filter(person -> person.roles().contains("SUPERVISOR"))
                .map(person -> require(area, person.at(), person.email()))
                .toList();
    }

    private static Actor lessBusy(Actor one, Actor other) {
        return one.teams().size() <= other.teams().size() ? one : other;
    }
}
