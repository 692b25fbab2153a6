package org.safecanvass.content.entity;

import java.util.Set;

/** A step from one state to another: who may take it, and what must be true before. */
public record Transition(String from, String to, Set<String> by, Set<Guard> guards) {
    /** The step is taken by the portal itself. */
    public static final String SYSTEM = "SYSTEM";

    /** The step is taken by the person who reported. */
    public static final String REPORTER = "REPORTER";

    /** Whether a role (id of roles.csv, SYSTEM or REPORTER) may take it, its permission aside. */
    public boolean allows(String roleId) {
        return by.contains(roleId);
    }
}
