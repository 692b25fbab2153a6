package org.safecanvass.audit.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a column of a row got another value; sealed and secret values appear as digests. */
public record Change(
        String type, UUID id, String field, @Nullable String before, @Nullable String after) {}
