package org.safecanvass.delivery.workflow;

import java.time.Instant;
import java.util.UUID;

/** News, fired as the recipient in the transaction of the writing: the reporter added something. */
public record ReporterWrote(UUID caseId, String words, Instant at) {}
