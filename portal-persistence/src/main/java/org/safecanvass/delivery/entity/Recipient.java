package org.safecanvass.delivery.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom routing proposes and why. The organisation has no id when the portal does not know it (a
 * parish, say), and the team none when it has not joined.
 */
public record Recipient(
        String role,
        @Nullable UUID organisationId,
        String organisationEn,
        String organisationCy,
        @Nullable UUID teamId,
        @Nullable String teamEn,
        @Nullable String teamCy,
        boolean lead,
        String rule,
        int ruleVersion,
        String reasonEn,
        String reasonCy) {}
