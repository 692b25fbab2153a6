package org.safecanvass.casework.entity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.incident.entity.ReportFacts;

/**
 * What a case begins with: the copy that arrived and the way it came.
 *
 * @param recipients who else was proposed and what they got, as JSON
 * @param replyAllowed whether the reporter may be written to
 */
public record Opening(
        UUID tenantId,
        UUID caseId,
        UUID senderId,
        UUID reportId,
        String reference,
        Recipient recipient,
        ReportFacts facts,
        Locale language,
        boolean replyAllowed,
        Instant receivedAt,
        DueBy dueBy,
        String recipients,
        boolean sample) {}
