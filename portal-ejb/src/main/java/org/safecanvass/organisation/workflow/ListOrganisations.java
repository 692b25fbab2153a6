package org.safecanvass.organisation.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** The operator looks through the register, which holds no content of any organisation. */
@Stateless
@UseCase
public class ListOrganisations {
    static final int PAGE = 50;

    @Inject private Organisations organisations;

    /** Those after the one given, by name. */
    @Allowed(Permission.ORGANISATION_CREATE)
    public OrganisationPage page(OrganisationSearch search, @Nullable UUID after) {
        var found =
                organisations.all().stream()
                        .filter(search::fits)
                        .dropWhile(one -> after != null && !one.id().equals(after))
                        .skip(after == null ? 0 : 1)
                        .limit(PAGE + 1L)
                        .toList();
        var lines = found.stream().limit(PAGE).map(OrganisationLine::of).toList();
        return new OrganisationPage(lines, found.size() > PAGE ? lines.get(PAGE - 1).id() : null);
    }

    @Allowed(Permission.ORGANISATION_CREATE)
    public OrganisationLine organisation(UUID id) {
        KnownOrganisation organisation = organisations.require(id);
        return OrganisationLine.of(organisation);
    }
}
