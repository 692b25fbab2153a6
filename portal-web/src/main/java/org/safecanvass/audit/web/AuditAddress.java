package org.safecanvass.audit.web;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.workflow.AuditPosition;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.Ids;

/** A place in the trail as it stands in an address: microseconds and id. */
final class AuditAddress {
    private AuditAddress() {}

    static String of(AuditPosition position) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, position.at()) + "_" + position.id();
    }

    static @Nullable AuditPosition read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var parts = text.split("_", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,17}")) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        var micros = new BigInteger(parts[0]).longValueExact();
        return new AuditPosition(
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Ids.require(parts[1]));
    }
}
