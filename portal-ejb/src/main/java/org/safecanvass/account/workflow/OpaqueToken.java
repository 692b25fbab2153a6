package org.safecanvass.account.workflow;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Digests;

/**
 * A random secret that says which organisation to ask about it, so that it can be found under
 * row-level security. Only its digest is stored.
 */
public final class OpaqueToken {
    private static final int SECRET = 32;
    private static final int LENGTH = 2 * Long.BYTES + SECRET;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID tenantId;
    private final byte[] secret;

    private OpaqueToken(UUID tenantId, byte[] secret) {
        this.tenantId = tenantId;
        this.secret = secret;
    }

    static OpaqueToken issue(UUID tenantId) {
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new OpaqueToken(tenantId, secret);
    }

    /** Empty for whatever was not made here; that says nothing about whether it is still good. */
    static Optional<OpaqueToken> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var tenantId = new UUID(buffer.getLong(), buffer.getLong());
            return Optional.of(
                    new OpaqueToken(tenantId, Arrays.copyOfRange(bytes, 2 * Long.BYTES, LENGTH)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    UUID tenantId() {
        return tenantId;
    }

    byte[] digest() {
        return Digests.sha256(secret);
    }

    String text() {
        var bytes =
                ByteBuffer.allocate(LENGTH)
                        .putLong(tenantId.getMostSignificantBits())
                        .putLong(tenantId.getLeastSignificantBits())
                        .put(secret)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
