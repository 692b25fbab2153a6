package org.safecanvass.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.incident.web.ReportStep;

class FaultPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "/capacity, CAPACITY, capacity",
        "/principalCapacity, PRINCIPAL, principal",
        "/onBehalfOf/name, WHO, name",
        "/occurredFrom, WHEN_WHERE, from",
        "fromTime, WHEN_WHERE, fromTime",
        "/occurredTo, WHEN_WHERE, to",
        "/place/postcode, WHEN_WHERE, place",
        "/place/words, WHEN_WHERE, street",
        "/chosenCouncil, PLACE, match",
        "/ward, WARD, ward",
        "/contact/email, CONTACT, email",
        "/recipients, RECIPIENTS, recipients"
    })
    void faultLeadsToTheFieldThatMendsIt(String pointer, ReportStep step, String field) {
        var place = FaultPlace.of(pointer);

        assertThat(place.step()).isEqualTo(step);
        assertThat(place.field(pointer)).isEqualTo(field);
    }

    @Test
    void faultOfAnAnswerLeadsToItsQuestion() {
        var place = FaultPlace.of("/answers/Q_EXACT_WORDS");

        assertThat(place.step()).isEqualTo(ReportStep.QUESTIONS);
        assertThat(place.field("/answers/Q_EXACT_WORDS")).isEqualTo("Q_EXACT_WORDS");
    }
}
