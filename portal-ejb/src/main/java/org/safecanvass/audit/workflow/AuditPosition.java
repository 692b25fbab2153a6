package org.safecanvass.audit.workflow;

import java.time.Instant;
import java.util.UUID;

/** A place in the trail, from which one reads on towards older entries. */
public record AuditPosition(Instant at, UUID id) {}
