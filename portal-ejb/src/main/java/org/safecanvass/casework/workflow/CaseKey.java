package org.safecanvass.casework.workflow;

import java.util.UUID;

/**
 * A case as a person last saw it. A step on an older version is refused, so that two officers never
 * overwrite one another.
 */
public record CaseKey(UUID id, int version) {}
