package org.safecanvass.statistics.entity;

import java.util.Map;
import java.util.Optional;

/** How far a report has come, in the few steps that are counted. */
public enum Progress {
    LOGGED,
    SENT,
    IN_HAND,
    ANSWERED,
    CLOSED;

    private static final Map<String, Progress> OF_STATE =
            Map.of(
                    "LOG_ONLY", LOGGED,
                    "SUBMITTED", SENT,
                    "DELIVERED", SENT,
                    "IN_HAND", IN_HAND,
                    "NEEDS_REPLY", IN_HAND,
                    "ANSWERED", ANSWERED,
                    "CONSENT_WITHDRAWN", CLOSED,
                    "CLOSED", CLOSED);

    /**
     * What a state of the report life cycle counts as; empty for a draft, which is no report yet,
     * and for an erased report, which stays counted as it was.
     */
    public static Optional<Progress> ofState(String state) {
        return Optional.ofNullable(OF_STATE.get(state));
    }
}
