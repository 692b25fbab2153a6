package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** An administrator looks at the people of the organisation. */
@Stateless
@UseCase
public class ListPeople {
    static final int PAGE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject private AccountStore accounts;
    @Inject private Organisations organisations;
    @Inject private CurrentActor currentActor;

    /** The people after the one given, by name. */
    @Allowed(Permission.USER_MANAGE)
    public PeoplePage page(@Nullable UUID after) {
        var from = after == null ? "" : accounts.require(after).name();
        var found = accounts.page(from, after == null ? FIRST : after, PAGE + 1);
        var people = found.stream().limit(PAGE).map(Person::of).toList();
        return new PeoplePage(people, found.size() > PAGE ? people.get(PAGE - 1).id() : null);
    }

    @Allowed(Permission.USER_MANAGE)
    public Person person(UUID id) {
        return Person.of(accounts.require(id));
    }

    /** The roles that this kind of organisation has, in the order in which they are offered. */
    @Allowed(Permission.USER_MANAGE)
    public Set<String> rolesOnOffer() {
        var own = organisations.require(currentActor.require().tenantId());
        return RolesOfKinds.of(own.kind());
    }
}
