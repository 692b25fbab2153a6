package org.safecanvass.audit.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What organisations are called; a later room knows. */
public interface OrganisationNames {
    Optional<String> name(UUID organisation, Locale language);
}
