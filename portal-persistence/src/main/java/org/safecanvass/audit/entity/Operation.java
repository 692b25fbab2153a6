package org.safecanvass.audit.entity;

/** The six kinds of processing that section 62 of the Data Protection Act 2018 wants logged. */
public enum Operation {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE
}
