package org.safecanvass.delivery.web;

import java.util.Arrays;
import org.safecanvass.incident.web.ReportStep;

/** Where on the pages a field of a report's command can be mended. */
enum FaultPlace {
    FROM_TIME(ReportStep.WHEN_WHERE, "fromTime", "fromTime"),
    FROM(ReportStep.WHEN_WHERE, "from", "/occurredFrom", "from"),
    TO(ReportStep.WHEN_WHERE, "to", "/occurredTo"),
    TO_TIME(ReportStep.WHEN_WHERE, "toTime", "toTime"),
    NAME_OF_OTHER(ReportStep.WHO, "name", "/onBehalfOf/name"),
    CAPACITY(ReportStep.CAPACITY, "capacity", "/capacity", "/onBehalfOf/capacity"),
    PRINCIPAL(ReportStep.PRINCIPAL, "principal", "/principalCapacity"),
    CATEGORY(ReportStep.CATEGORY, "category", "/category"),
    CHOSEN_COUNCIL(ReportStep.PLACE, "match", "/chosenCouncil"),
    WARD(ReportStep.WARD, "ward", "/ward"),
    STREET(ReportStep.WHEN_WHERE, "street", "/place/words"),
    PLACE(ReportStep.WHEN_WHERE, "place", "/place"),
    ELECTION(ReportStep.ELECTION, "election", "/election"),
    FLAGS(ReportStep.FLAGS, "flags", "/redFlags"),
    ANSWER(ReportStep.QUESTIONS, "", "/answers/"),
    DESCRIPTION(ReportStep.WORDS, "description", "/description"),
    PEOPLE(ReportStep.WORDS, "people", "/people"),
    EVIDENCE(ReportStep.WORDS, "evidence", "/evidence"),
    EMAIL(ReportStep.CONTACT, "email", "/contact/email"),
    PHONE(ReportStep.CONTACT, "phone", "/contact/phone"),
    NAME(ReportStep.CONTACT, "name", "/contact/name"),
    NOTES(ReportStep.CONTACT, "notes", "/contact/notes"),
    RECIPIENTS(ReportStep.RECIPIENTS, "recipients", "");

    private final ReportStep step;
    private final String field;
    private final String[] pointers;

    FaultPlace(ReportStep step, String field, String... pointers) {
        this.step = step;
        this.field = field;
        this.pointers = pointers;
    }

    /** The place of a pointer: the first of which it begins with the name. */
    static FaultPlace of(String pointer) {
        return Arrays.stream(values())
                .filter(place -> Arrays.stream(place.pointers).anyMatch(pointer::startsWith))
                .findFirst()
                .orElse(RECIPIENTS);
    }

    ReportStep step() {
        return step;
    }

    String field() {
        return field;
    }

    /** The id of the element on the page; that of an answer is its question's. */
    String field(String pointer) {
        return this == ANSWER ? pointer.substring(pointer.lastIndexOf('/') + 1) : field;
    }
}
