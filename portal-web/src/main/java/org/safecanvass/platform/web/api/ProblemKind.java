package org.safecanvass.platform.web.api;

import java.util.Locale;

/**
 * What can go wrong with a request, and its HTTP status. Title and text of each stand in both
 * bundles, as {@code problem.<NAME>} and {@code error.<NAME>}.
 */
public enum ProblemKind {
    MALFORMED(400),
    IDEMPOTENCY_KEY_NEEDED(400),
    NOT_AUTHENTICATED(401),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ILLEGAL_TRANSITION(409),
    GUARD_NOT_MET(409),
    IDEMPOTENCY_KEY_REUSED(409),
    OTHER_CHANGED(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    INVALID(422),
    CONDITION_NEEDED(428),
    TOO_MANY(429),
    FAULT(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The URI that RFC 9457 calls the type. */
    String type() {
        return "urn:safecanvass:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
