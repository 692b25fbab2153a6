package org.safecanvass.incident.workflow;

import java.time.Instant;
import java.util.UUID;
import org.safecanvass.incident.entity.ReportFacts;

/**
 * News, fired in the transaction that stores a report: it was sent or logged.
 *
 * @param senderId the reporter's organisation
 * @param sent false when it was only logged
 */
public record ReportSubmitted(
        UUID senderId,
        UUID reportId,
        String reference,
        ReportFacts facts,
        Instant submittedAt,
        boolean sent) {}
