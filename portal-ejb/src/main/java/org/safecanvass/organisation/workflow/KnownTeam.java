package org.safecanvass.organisation.workflow;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.organisation.entity.Team;

/** A team as the register knows it, for any number of threads. */
public record KnownTeam(
        UUID id,
        UUID organisationId,
        String type,
        String nameEn,
        String nameCy,
        Optional<String> recipientRole) {

    static KnownTeam of(Team row) {
        return new KnownTeam(
                row.id(),
                row.organisationId(),
                row.type(),
                row.nameEn(),
                row.nameCy(),
                row.recipientRole());
    }

    public String name(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? nameCy : nameEn;
    }
}
