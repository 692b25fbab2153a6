package org.safecanvass.content.entity;

/** A nation of the United Kingdom; some texts, flags and bank holidays differ between them. */
public enum Nation {
    E("ENGLAND_AND_WALES"),
    W("ENGLAND_AND_WALES"),
    S("SCOTLAND"),
    NI("NORTHERN_IRELAND");

    private final String holidayGroup;

    Nation(String holidayGroup) {
        this.holidayGroup = holidayGroup;
    }

    /** The group of nations that shares its bank holidays. */
    String holidayGroup() {
        return holidayGroup;
    }
}
