package org.safecanvass.platform.entity;

/**
 * What can be refused. Each code has a text in both languages under {@code error.<CODE>}: what
 * happened, then what to do.
 */
public enum ErrorCode {
    /** Not there, or not yours: the two read alike. */
    NOT_FOUND,
    NOT_ALLOWED,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_PERSONAL,
    PASSWORD_COMMON,
    NAME_INVALID,
    EMAIL_INVALID,
    EMAIL_TAKEN,
    ROLE_MISSING,
    ROLES_APART,
    TEAM_MISSING,
    OWN_ACCOUNT,
    ADMINISTRATOR_THERE,
    CLIENT_NAME_INVALID,
    CLIENT_NAME_TAKEN,
    SCOPE_MISSING,
    PARTY_UNKNOWN,
    BALLOT_UNKNOWN,
    INVALID,
    OTHER_CHANGED,
    ILLEGAL_TRANSITION,
    GUARD_NOT_MET,
    /** Looking into a colleague's case asks why. */
    REASON_NEEDED,
    IDEMPOTENCY_KEY_REUSED,
    TOO_MANY,
    UNAVAILABLE
}
