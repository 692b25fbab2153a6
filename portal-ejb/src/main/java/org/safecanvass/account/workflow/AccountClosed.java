package org.safecanvass.account.workflow;

import java.util.UUID;

/** A person has left; said inside the transaction, so that others may hand over their work. */
public record AccountClosed(UUID tenantId, UUID accountId) {}
