package org.safecanvass.incident.workflow;

import java.time.Instant;
import java.util.UUID;
import org.safecanvass.incident.entity.ReportFacts;

/**
 * News, fired in the transaction of the change: a report's own state moved, by the states of the
 * report life cycle in {@code content/lifecycle.json}.
 */
public record ReportProgressed(
        UUID senderId,
        UUID reportId,
        ReportFacts facts,
        Instant submittedAt,
        String from,
        String to,
        Instant at) {}
