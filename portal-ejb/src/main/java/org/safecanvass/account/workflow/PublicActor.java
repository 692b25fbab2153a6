package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.workflow.Actor;

/** Somebody without an account, who may do what a reporter may, for the public intake. */
@ApplicationScoped
public class PublicActor {
    private static final String REPORTER = "REPORTER";

    @Inject private Organisations organisations;
    @Inject private Grants grants;

    public Actor in(Locale language) {
        return new Actor(
                Actor.Kind.PUBLIC,
                organisations.only(OrganisationKind.PUBLIC_INTAKE).id(),
                null,
                "",
                Set.of(REPORTER),
                grants.of(List.of(REPORTER)),
                Set.of(),
                language);
    }
}
