package org.safecanvass.delivery.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guide;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.entity.Recipient;

/**
 * What the reporter is told: the name of the report, and who got what.
 *
 * @param returnCode given here and never again; null for who has an account or brought a code
 */
public record ReportReceipt(
        UUID reportId,
        String reference,
        Instant receivedAt,
        Grade grade,
        List<Guide> advice,
        @Nullable String returnCode,
        List<Line> deliveries) {

    /**
     * What became of one proposed recipient.
     *
     * @param answerBy by when it acknowledges; null where it got nothing or no clock runs
     */
    public record Line(Recipient recipient, DeliveryStatus status, @Nullable Instant answerBy) {}
}
