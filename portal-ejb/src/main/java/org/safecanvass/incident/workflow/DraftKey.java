package org.safecanvass.incident.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens a draft: its id for the account it belongs to, or its code, by itself or with the id, for
 * whoever holds that.
 */
public record DraftKey(@Nullable UUID id, @Nullable String code) {}
