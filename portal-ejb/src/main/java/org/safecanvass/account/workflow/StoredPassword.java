package org.safecanvass.account.workflow;

import java.util.Base64;

/** A hashed password with all that is needed to check it: {@code pbkdf2-sha256$cost$salt$hash}. */
record StoredPassword(int iterations, byte[] salt, byte[] hash) {
    static final int BYTES = 32;
    private static final String KIND = "pbkdf2-sha256";

    static StoredPassword parse(String text) {
        var parts = text.split("\\$");
        if (parts.length != 4 || !parts[0].equals(KIND)) {
            throw new IllegalStateException("a password is stored in an unknown form");
        }
        var decoder = Base64.getDecoder();
        return new StoredPassword(
                Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
    }

    String text() {
        var encoder = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                KIND,
                Integer.toString(iterations),
                encoder.encodeToString(salt),
                encoder.encodeToString(hash));
    }
}
