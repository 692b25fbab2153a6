package org.safecanvass.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Ids in addresses: one that is none leads to the same page as one that nobody has. */
public final class Ids {
    private Ids() {}

    public static UUID require(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException none) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
    }

    /** Null for none at all. */
    public static @Nullable UUID optional(@Nullable String text) {
        return text == null || text.isEmpty() ? null : require(text);
    }
}
