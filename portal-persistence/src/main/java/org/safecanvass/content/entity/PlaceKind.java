package org.safecanvass.content.entity;

/** How local government is built where it happened, as far as routing needs to know. */
public enum PlaceKind {
    ENGLAND_SINGLE_TIER,
    ENGLAND_TWO_TIER,
    LONDON,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    NO_PLACE
}
