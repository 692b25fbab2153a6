package org.safecanvass.platform.entity;

/** How far a permission reaches; meanings in scopes.csv. */
public enum Scope {
    NO,
    OWN,
    SHARED,
    NAMED,
    ASSIGNED,
    TEAM,
    ORG,
    COUNTS,
    PLATFORM
}
