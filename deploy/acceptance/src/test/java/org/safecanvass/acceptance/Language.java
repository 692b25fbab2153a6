package org.safecanvass.acceptance;

/** What the browser asks for. */
public enum Language {
    ENGLISH("en-GB"),
    WELSH("cy-GB");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /** As pages say it. */
    String code() {
        return tag.substring(0, 2);
    }
}
