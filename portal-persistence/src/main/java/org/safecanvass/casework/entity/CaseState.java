package org.safecanvass.casework.entity;

/** The states of {@code content/lifecycle.json} that the code itself names. */
public final class CaseState {
    public static final String ROUTED = "ROUTED";
    public static final String ACKNOWLEDGED = "ACKNOWLEDGED";
    public static final String ASSESSED = "ASSESSED";
    public static final String LOG_ONLY = "LOG_ONLY";
    public static final String ADVICE_GIVEN = "ADVICE_GIVEN";
    public static final String ACTIVE = "ACTIVE";
    public static final String DISPUTED_ROUTE = "DISPUTED_ROUTE";
    public static final String OUTCOME_TOLD = "OUTCOME_TOLD";
    public static final String CLOSED = "CLOSED";
    public static final String REOPENED = "REOPENED";

    private CaseState() {}
}
