package org.safecanvass.content.entity;

/** What must be true before a step of a life cycle; checked by the entity that takes the step. */
public enum Guard {
    CONSENT_RECORDED,
    NOBODY_CONFIRMED,
    LEAD_EXISTS,
    GRADE_SET,
    ADVICE_ENTRY,
    REASON,
    TWO_SIDED,
    FORCE_REFERENCE,
    OUTCOME_MESSAGE,
    NO_AFTERCARE_DUE,
    NO_TASK_OPEN,
    SUPERVISOR_SEEN,
    NOT_ON_HOLD,
    REVIEW_DONE,
    REVERSIBLE,
    RETURN_DUE_LIMIT,
    NEW_FACT,
    SECOND_PERSON
}
