package org.safecanvass.audit.workflow;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;

/**
 * What was done to which record.
 *
 * @param action the step in words that do not change, such as {@code case.acknowledged}
 * @param reason the reason the person gave; never words of a report
 * @param recipients for a disclosure, the organisations that got a copy
 */
public record AuditRecord(
        Operation operation,
        String action,
        String objectType,
        @Nullable UUID objectId,
        @Nullable String reference,
        @Nullable String reason,
        List<String> recipients) {

    public static AuditRecord of(
            Operation operation,
            String action,
            String objectType,
            @Nullable UUID objectId,
            @Nullable String reference) {
        return new AuditRecord(operation, action, objectType, objectId, reference, null, List.of());
    }

    public AuditRecord because(@Nullable String given) {
        return new AuditRecord(
                operation, action, objectType, objectId, reference, given, recipients);
    }

    public AuditRecord to(List<String> organisations) {
        return new AuditRecord(
                operation, action, objectType, objectId, reference, reason, organisations);
    }
}
