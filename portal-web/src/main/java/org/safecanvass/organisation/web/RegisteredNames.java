package org.safecanvass.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.audit.web.OrganisationNames;
import org.safecanvass.organisation.workflow.Organisations;

/** Names of organisations for the auditor's page. */
@ApplicationScoped
public class RegisteredNames implements OrganisationNames {
    @Inject private Organisations organisations;

    @Override
    public Optional<String> name(UUID organisation, Locale language) {
        return organisations.find(organisation).map(one -> one.name(language));
    }
}
