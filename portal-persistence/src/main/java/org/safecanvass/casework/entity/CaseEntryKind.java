package org.safecanvass.casework.entity;

/** What stands in a case's timeline. */
public enum CaseEntryKind {
    DELIVERED,
    STEP,
    CLAIM,
    NOTE,
    MESSAGE_TO_REPORTER,
    MESSAGE_FROM_REPORTER,
    ADVICE,
    REFERENCE,
    ASSESSMENT,
    OUTCOME,
    SILENCE,
    AGREEMENT,
    RETURN,
    DECISION,
    REOPENING
}
