package org.safecanvass.casework.web;

/** What a step did; the page after it says so. */
enum Done {
    CLAIMED,
    HANDED_OVER,
    ACKNOWLEDGED,
    ASSESSED,
    NOTED,
    MESSAGED,
    ADVISED,
    REFERENCED,
    KEPT,
    TOLD,
    KEPT_SILENT,
    AGREED,
    CLOSED,
    REOPENED,
    SENT_BACK,
    REROUTED
}
