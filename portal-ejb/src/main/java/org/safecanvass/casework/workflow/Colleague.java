package org.safecanvass.casework.workflow;

import java.util.UUID;

/** A person to whom a case can be handed. */
public record Colleague(UUID id, String name) {}
