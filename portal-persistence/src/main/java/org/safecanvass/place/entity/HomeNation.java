package org.safecanvass.place.entity;

import org.safecanvass.content.entity.Nation;

/** A nation of the United Kingdom, as the facts name it. */
public enum HomeNation {
    ENGLAND(Nation.E),
    WALES(Nation.W),
    SCOTLAND(Nation.S),
    NORTHERN_IRELAND(Nation.NI);

    private final Nation content;

    HomeNation(Nation content) {
        this.content = content;
    }

    /** The nation as the national content names it. */
    public Nation content() {
        return content;
    }
}
