package org.safecanvass.account.workflow;

import java.util.UUID;

/** Whose password a link sets. */
public record LinkOwner(UUID tenantId, UUID accountId, String name, String email) {}
