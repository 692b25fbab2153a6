package org.safecanvass.account.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A token that is good, and whose. */
public record FoundToken(
        UUID clientId, String clientName, List<String> scopes, Instant expiresAt) {}
