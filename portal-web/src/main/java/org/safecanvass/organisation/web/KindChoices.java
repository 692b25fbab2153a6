package org.safecanvass.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.RegisterOrganisation;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Words;

/** Kinds of organisation in words. */
@Named
@RequestScoped
public class KindChoices {
    @Inject private Words words;

    public List<Choice> getAll() {
        return choices(Arrays.asList(OrganisationKind.values()));
    }

    /** Those that the operator registers. */
    public List<Choice> getNew() {
        return choices(RegisterOrganisation.KINDS);
    }

    public String name(OrganisationKind kind) {
        return words.of("organisation.kind." + kind);
    }

    private List<Choice> choices(Collection<OrganisationKind> kinds) {
        return kinds.stream().map(kind -> Choice.of(kind.name(), name(kind))).toList();
    }
}
