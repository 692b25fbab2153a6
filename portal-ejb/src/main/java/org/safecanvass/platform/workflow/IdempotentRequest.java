package org.safecanvass.platform.workflow;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Digests;

/**
 * A request that must not happen twice.
 *
 * @param caller tells callers of one organisation apart
 * @param target what is asked, and of which resource; the same key for another one is refused
 */
public record IdempotentRequest(String key, String caller, String target, byte[] body) {
    private static final Pattern KEY = Pattern.compile("[!-~]{16,128}");

    /** 16 to 128 visible characters. */
    public static boolean isKey(@Nullable String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** Tells callers and keys apart. */
    String name() {
        return caller + "\n" + key;
    }

    /** Tells bodies apart. */
    String content() {
        return HexFormat.of().formatHex(Digests.sha256(body))
                + "\n"
                + HexFormat.of().formatHex(Digests.sha256(target.getBytes(StandardCharsets.UTF_8)));
    }
}
