package org.safecanvass.organisation.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;

/** An organisation in the operator's list. */
public record OrganisationLine(
        UUID id,
        OrganisationKind kind,
        String nameEn,
        String nameCy,
        @Nullable String areaCode,
        @Nullable String partyId,
        @Nullable Instant joinedAt) {

    static OrganisationLine of(KnownOrganisation organisation) {
        return new OrganisationLine(
                organisation.id(),
                organisation.kind(),
                organisation.nameEn(),
                organisation.nameCy(),
                organisation.areaCode().orElse(null),
                organisation.partyId().orElse(null),
                organisation.joinedAt().orElse(null));
    }
}
