package org.safecanvass.platform.entity;

/**
 * What a person may be allowed to do. The names are the ids of {@code content/permissions.csv};
 * which role has which of them, and in what scope, is data of {@code content/roles.csv}.
 */
public enum Permission {
    /** Make a report. */
    REPORT_CREATE,
    /** Read a report. */
    REPORT_READ,
    /** Add to a report. */
    REPORT_ADD,
    /** Report for someone else. */
    REPORT_FOR_ANOTHER,
    /** Change who may see it. */
    CONSENT_CHANGE,
    /** Message the reporter. */
    MESSAGE_REPORTER,
    /** Open a case. */
    CASE_OPEN,
    /** Claim a case. */
    CASE_CLAIM,
    /** Assign a case. */
    CASE_ASSIGN,
    /** Record an assessment. */
    CASE_ASSESS,
    /** Record a decision. */
    CASE_DECIDE,
    /** Write internal notes. */
    CASE_NOTE_INTERNAL,
    /** Close a case. */
    CASE_CLOSE,
    /** Open a case again. */
    CASE_REOPEN,
    /** Merge or link cases. */
    CASE_MERGE,
    /** Send back or reroute. */
    CASE_REROUTE,
    /** Hand over the lead. */
    CASE_HANDOVER,
    /** Decide a disputed route. */
    ROUTE_DECIDE,
    /** Restrict a case. */
    CASE_RESTRICT,
    /** Read a restricted case. */
    RESTRICTED_READ,
    /** Ask to reveal an identity. */
    IDENTITY_REVEAL_ASK,
    /** Approve revealing an identity. */
    IDENTITY_REVEAL_APPROVE,
    /** Emergency access. */
    BREAK_GLASS,
    /** Share with another organisation. */
    SHARE_OUT,
    /** Export an evidence pack. */
    EXPORT_PACK,
    /** Add evidence. */
    EVIDENCE_ADD,
    /** View evidence. */
    EVIDENCE_VIEW,
    /** Make a redacted copy. */
    EVIDENCE_REDACT,
    /** Record a force reference. */
    REFERENCE_SET,
    /** Do and tick off tasks. */
    TASK_DO,
    /** Read aftercare notes. */
    AFTERCARE_READ,
    /** Manage canvass plans and check-ins. */
    PLAN_MANAGE,
    /** Manage the do-not-knock list. */
    DO_NOT_KNOCK_MANAGE,
    /** Manage venues and checklists. */
    VENUE_MANAGE,
    /** Send a safety notice to an area. */
    BROADCAST_SEND,
    /** See counts and trends. */
    DASHBOARD_VIEW,
    /** See response times. */
    RESPONSE_TIMES_VIEW,
    /** Place or lift a legal hold. */
    HOLD_SET,
    /** Decide to keep or delete. */
    RETENTION_DECIDE,
    /** Handle a request for personal data. */
    SUBJECT_REQUEST_HANDLE,
    /** Read the event log. */
    AUDIT_READ,
    /** Export the event log. */
    AUDIT_EXPORT,
    /** Manage people and roles. */
    USER_MANAGE,
    /** Manage teams, rota and deputies. */
    TEAM_MANAGE,
    /** Change routing and service levels. */
    RULES_MANAGE,
    /** Edit guidance. */
    GUIDANCE_EDIT,
    /** Manage sharing agreements. */
    AGREEMENT_MANAGE,
    /** Add or close an organisation. */
    ORGANISATION_CREATE,
    /** See the health of the service. */
    HEALTH_VIEW,
    /** Run sealed backups. */
    BACKUP_RUN,
    /** Publish national rules and clocks. */
    NATIONAL_RULES_MANAGE,
    /** Create an organisation’s first administrator. */
    FIRST_ADMINISTRATOR_CREATE
}
