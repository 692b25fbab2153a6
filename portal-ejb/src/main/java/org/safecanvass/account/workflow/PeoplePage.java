package org.safecanvass.account.workflow;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some people by name.
 *
 * @param next the last of them when there are more, else null
 */
public record PeoplePage(List<Person> people, @Nullable UUID next) {}
