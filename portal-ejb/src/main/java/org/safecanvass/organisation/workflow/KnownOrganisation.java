package org.safecanvass.organisation.workflow;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.entity.Organisation;

/** An organisation as the register knows it, for any number of threads. */
public record KnownOrganisation(
        UUID id,
        OrganisationKind kind,
        Optional<String> areaCode,
        String nameEn,
        String nameCy,
        String nation,
        Optional<String> partyId,
        Optional<UUID> parentId,
        Optional<String> homeCouncil,
        Locale language,
        Optional<Instant> joinedAt) {

    static KnownOrganisation of(Organisation row) {
        return new KnownOrganisation(
                row.id(),
                row.kind(),
                row.areaCode(),
                row.nameEn(),
                row.nameCy(),
                row.nation(),
                row.partyId(),
                row.parentId(),
                row.homeCouncil(),
                row.language(),
                row.joinedAt());
    }

    public String name(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? nameCy : nameEn;
    }

    public boolean hasJoined() {
        return joinedAt.isPresent();
    }
}
