package org.safecanvass.incident.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was last saved.
 *
 * @param content what its writer put in, in the writer's own form; empty once it was sent
 * @param reference of the report it became, if it was sent
 */
public record OpenDraft(
        UUID id, String content, Instant savedAt, Instant expiresAt, @Nullable String reference) {}
