package org.safecanvass.account.workflow;

import java.util.UUID;

/** A program was stopped. */
public record ClientClosed(UUID clientId) {}
