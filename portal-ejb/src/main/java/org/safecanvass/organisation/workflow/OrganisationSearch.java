package org.safecanvass.organisation.workflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;

/** What the operator looks for; null where it does not matter. */
public record OrganisationSearch(
        @Nullable String text, @Nullable OrganisationKind kind, @Nullable Boolean joined) {

    boolean fits(KnownOrganisation organisation) {
        return (kind == null || organisation.kind() == kind)
                && (joined == null || organisation.hasJoined() == joined)
                && (text == null
                        || contains(organisation.nameEn())
                        || contains(organisation.nameCy()));
    }

    private boolean contains(String name) {
        return name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
