package org.safecanvass.platform.workflow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An answer that can be given again, byte for byte. */
public record KeptAnswer(
        int status, @Nullable String location, @Nullable String entityTag, byte[] body) {

    byte[] toBytes() {
        var where = text(location);
        var tag = text(entityTag);
        return ByteBuffer.allocate(3 * Integer.BYTES + where.length + tag.length + body.length)
                .putInt(status)
                .putInt(where.length)
                .put(where)
                .putInt(tag.length)
                .put(tag)
                .put(body)
                .array();
    }

    static KeptAnswer fromBytes(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        int status = buffer.getInt();
        var location = text(buffer);
        var entityTag = text(buffer);
        var body = new byte[buffer.remaining()];
        buffer.get(body);
        return new KeptAnswer(status, location, entityTag, body);
    }

    private static byte[] text(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String text(ByteBuffer buffer) {
        var bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return bytes.length == 0 ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
