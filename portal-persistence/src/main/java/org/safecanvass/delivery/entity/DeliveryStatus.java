package org.safecanvass.delivery.entity;

/** What became of a proposed recipient. */
public enum DeliveryStatus {
    /** It has its own sealed copy and a case. */
    DELIVERED,
    /** It does not use the portal: the reporter is told how to reach it. */
    NOT_JOINED,
    /** The reporter left it out. */
    WITHHELD
}
