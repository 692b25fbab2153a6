package org.safecanvass.account.entity;

/** Whether a person may come in. */
public enum AccountState {
    /** Has a link to set the first password. */
    INVITED,
    ACTIVE,
    /** Has left; nothing opens any more. */
    CLOSED
}
