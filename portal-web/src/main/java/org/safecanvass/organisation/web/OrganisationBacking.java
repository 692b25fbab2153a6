package org.safecanvass.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.safecanvass.organisation.workflow.ListOrganisations;
import org.safecanvass.organisation.workflow.OrganisationLine;
import org.safecanvass.organisation.workflow.RegisterOrganisation;
import org.safecanvass.platform.web.Ids;

/** One organisation, as the operator sees it: the register, nothing of what it has. */
@Named
@RequestScoped
public class OrganisationBacking {
    @Inject private ListOrganisations listOrganisations;
    @Inject private RegisterOrganisation registerOrganisation;
    @Inject private HttpServletRequest request;
    private @Nullable OrganisationLine organisation;

    public void load() {
        getOrganisation();
    }

    public OrganisationLine getOrganisation() {
        var read = organisation;
        if (read == null) {
            read = listOrganisations.organisation(Ids.require(getId()));
            organisation = read;
        }
        return read;
    }

    public String join() {
        registerOrganisation.join(Ids.require(getId()));
        return "/staff/operator/organisation?faces-redirect=true&id=" + getId();
    }

    public @Nullable String getId() {
        return request.getParameter("id");
    }
}
