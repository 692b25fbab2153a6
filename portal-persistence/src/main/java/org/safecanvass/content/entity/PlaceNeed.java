package org.safecanvass.content.entity;

/** How much of a place a category asks for. */
public enum PlaceNeed {
    REQUIRED,
    OPTIONAL,
    /** Only the area that the person stands or works in. */
    AREA_ONLY
}
