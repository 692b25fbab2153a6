package org.safecanvass.casework.entity;

/** Who reads an entry of a case. */
public enum Channel {
    /** Only the organisation itself. */
    INTERNAL,
    /** The organisation and one other. */
    SHARED,
    /** The organisation and the reporter. */
    REPORTER
}
