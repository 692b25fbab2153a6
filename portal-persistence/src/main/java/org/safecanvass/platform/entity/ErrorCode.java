package org.safecanvass.platform.entity;

/**
 * What can be refused. Each code has a text in both languages under {@code error.<CODE>}: what
 * happened, then what to do.
 */
public enum ErrorCode {
    /** Not there, or not yours: the two read alike. */
    NOT_FOUND,
    NOT_ALLOWED,
    INVALID,
    OTHER_CHANGED,
    ILLEGAL_TRANSITION,
    GUARD_NOT_MET,
    IDEMPOTENCY_KEY_REUSED,
    TOO_MANY,
    UNAVAILABLE
}
