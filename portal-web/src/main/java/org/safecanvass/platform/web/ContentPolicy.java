package org.safecanvass.platform.web;

/** The Content-Security-Policy; scripts come last, since a nonce is added behind them. */
final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";
    static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; script-src 'self'";

    private ContentPolicy() {}

    static String withNonce(String nonce) {
        return STRICT + " 'nonce-" + nonce + "'";
    }
}
