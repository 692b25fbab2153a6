package org.safecanvass.content.entity;

/** Whether a category is likely to be an offence. */
public enum Likelihood {
    YES,
    NO,
    MAYBE
}
