package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** How a reporter reaches, without the portal, an organisation that has not joined it. */
@RequestScoped
public class OfficialRoute {
    @Inject private Organisations organisations;
    @Inject private Gazetteer gazetteer;
    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;
    @Inject private Words words;

    /** What to do, and the organisation's own web address where the portal knows it. */
    public record Route(String text, @Nullable String website) {}

    Route to(Recipient recipient) {
        if (catalogue.now().recipientRole(recipient.role()).police()) {
            return new Route(words.of("report.route.police"), website(recipient));
        }
        var name = language.pick(recipient.organisationEn(), recipient.organisationCy());
        return new Route(words.of("report.route.other", "organisation", name), null);
    }

    private @Nullable String website(Recipient recipient) {
        return Optional.ofNullable(recipient.organisationId())
                .flatMap(organisations::find)
                .flatMap(KnownOrganisation::areaCode)
                .flatMap(gazetteer::force)
                .map(PoliceForce::website)
                .filter(address -> address.startsWith("https://"))
                .orElse(null);
    }
}
