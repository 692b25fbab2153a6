package org.safecanvass.organisation.workflow;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some organisations by name.
 *
 * @param next the last of them when there are more, else null
 */
public record OrganisationPage(List<OrganisationLine> organisations, @Nullable UUID next) {}
