package org.safecanvass.incident.entity;

/** What stands in a reporter's timeline. */
public enum ReportEntryKind {
    SUBMITTED,
    /** An organisation's work reached a new state. */
    STEP,
    /** Words from an organisation. */
    MESSAGE,
    /** Words from the reporter, or something added. */
    ADDENDUM,
    OUTCOME
}
