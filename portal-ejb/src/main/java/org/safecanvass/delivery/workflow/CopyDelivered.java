package org.safecanvass.delivery.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.incident.entity.ReportFacts;

/**
 * News, fired as the recipient in the transaction that stores the report: a copy has arrived.
 *
 * @param caseId the id of the case that it opens
 * @param words the copy itself, of which the sender's register keeps the hash
 * @param holders everybody who has a copy, and nobody else: whom the reporter left out stays unsaid
 */
public record CopyDelivered(
        UUID caseId,
        UUID senderId,
        UUID reportId,
        String reference,
        Recipient recipient,
        ReportFacts facts,
        byte[] words,
        Locale language,
        boolean replyAllowed,
        Instant at,
        List<Recipient> holders,
        boolean sample) {}
