package org.safecanvass.account.workflow;

import java.time.Instant;
import java.util.UUID;

/** The secret part of a link by which a person sets a password; shown once, to be passed on. */
public record OneTimeAddress(UUID accountId, String name, String token, Instant expiresAt) {}
