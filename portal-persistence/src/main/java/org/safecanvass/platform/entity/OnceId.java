package org.safecanvass.platform.entity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of a row that a form makes once, however often it is sent: drawn from the form's token and
 * from the row that the new one belongs to, so that a token of somebody else's leads nowhere.
 */
public final class OnceId {
    private static final int BYTES = 2 * Long.BYTES;

    private OnceId() {}

    public static UUID of(UUID belongsTo, UUID token) {
        var both = ByteBuffer.allocate(2 * BYTES);
        for (var id : new UUID[] {belongsTo, token}) {
            both.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        try {
            var drawn = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(both.array()));
            return new UUID(drawn.getLong(), drawn.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
