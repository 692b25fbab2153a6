package org.safecanvass.incident.web;

import java.util.Locale;

/**
 * The pages of a report in their order. A follow-up comes only when the page before calls for it.
 */
public enum ReportStep {
    START(1, false),
    WHO(2, false),
    CAPACITY(3, false),
    PRINCIPAL(3, true),
    WHAT(4, false),
    CATEGORY(4, true),
    WHEN_WHERE(5, false),
    PLACE(5, true),
    WARD(5, true),
    ELECTION(5, true),
    OFFICE(5, true),
    FLAGS(6, false),
    QUESTIONS(7, true),
    WORDS(8, false),
    RECIPIENTS(9, false),
    SURE(9, true),
    CONTACT(10, false),
    CHECK(10, false),
    DONE(10, false);

    /** How many questions there are. */
    public static final int QUESTIONS_IN_ALL = 10;

    private final int number;
    private final boolean followUp;

    ReportStep(int number, boolean followUp) {
        this.number = number;
        this.followUp = followUp;
    }

    public int number() {
        return number;
    }

    public boolean isFollowUp() {
        return followUp;
    }

    /** Its page, such as {@code /report/when-where.xhtml}. */
    public String path() {
        return "/report/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xhtml";
    }
}
