package org.safecanvass.statistics.entity;

/** The questions that the figures answer; there are no others, and they cannot be crossed. */
public enum Breakdown {
    WEEK,
    CATEGORY,
    WARD,
    PROGRESS
}
