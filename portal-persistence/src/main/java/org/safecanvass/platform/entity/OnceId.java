package org.safecanvass.platform.entity;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The id of a row that a form makes once, however often it is sent: drawn from the form's token and
 * from the row that the new one belongs to, so that a token of somebody else's leads nowhere.
 */
public final class OnceId {
    private static final int BOTH = 4 * Long.BYTES;

    private OnceId() {}

    public static UUID of(UUID belongsTo, UUID token) {
        var both =
                ByteBuffer.allocate(BOTH)
                        .putLong(belongsTo.getMostSignificantBits())
                        .putLong(belongsTo.getLeastSignificantBits())
                        .putLong(token.getMostSignificantBits())
                        .putLong(token.getLeastSignificantBits());
        var drawn = ByteBuffer.wrap(Digests.sha256(both.array()));
        return new UUID(drawn.getLong(), drawn.getLong());
    }
}
