package org.safecanvass.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportCommand.Contact;
import org.safecanvass.incident.workflow.ReportCommand.OnBehalfOf;
import org.safecanvass.incident.workflow.ReportCommand.Place;
import org.safecanvass.platform.web.api.InvalidBody;
import org.safecanvass.platform.web.api.Problem;
import org.safecanvass.platform.workflow.JsonText;

class ReportBodyTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void everyNameOfTheContractIsRead() {
        var command =
                read(
                        """
                        {"capacity": "FAMILY_MEMBER", "onBehalf": true,
                         "onBehalfOf": {"capacity": "MP", "name": "A. Person"},
                         "principalCapacity": "MP",
                         "election": "local.brighton-and-hove.2027-05-06",
                         "category": "VERBAL_ABUSE", "immediateDanger": true,
                         "occurredFrom": "2026-11-01T18:30:00Z",
                         "occurredTo": "2026-11-01T20:30:00+01:00",
                         "place": {"postcode": "BN1 1JE"}, "chosenCouncil": "E06000043",
                         "ward": "E05015394", "description": "What", "people": "Who",
                         "evidence": "A film", "redFlags": ["REPEATED", "WEAPON"],
                         "answers": {"Q_EXACT_WORDS": "Words"},
                         "recipients": ["POLICE", "COUNCIL"],
                         "contact": {"allowed": true, "name": "N", "email": "n@example.org",
                                     "phone": "01632 960001", "notes": "Evenings"},
                         "language": "cy"}
                        """);

        assertThat(command)
                .isEqualTo(
                        new ReportCommand(
                                "FAMILY_MEMBER",
                                true,
                                new OnBehalfOf("MP", "A. Person"),
                                "MP",
                                "local.brighton-and-hove.2027-05-06",
                                null,
                                "VERBAL_ABUSE",
                                true,
                                Instant.parse("2026-11-01T18:30:00Z"),
                                Instant.parse("2026-11-01T19:30:00Z"),
                                false,
                                new Place("BN1 1JE", null, "E05015394", "E06000043", true, null),
                                "What",
                                "Who",
                                "A film",
                                java.util.Set.of("REPEATED", "WEAPON"),
                                Map.of("Q_EXACT_WORDS", "Words"),
                                List.of("POLICE", "COUNCIL"),
                                new Contact(true, "N", "n@example.org", "01632 960001", "Evenings"),
                                List.of(),
                                WELSH,
                                null,
                                null));
    }

    @Test
    void withoutRecipientsTheDefaultTicksHoldAndWithNoneItIsOnlyLogged() {
        assertThat(read("{}").recipients()).isNull();
        assertThat(read("{\"recipients\":[]}").recipients()).isEmpty();
    }

    @Test
    void theLanguageIsThatOfTheRequestUnlessTheBodyNamesOne() {
        assertThat(ReportBody.read(JsonText.object("{}"), WELSH).language()).isEqualTo(WELSH);
        assertThat(ReportBody.read(JsonText.object("{\"language\":\"en\"}"), WELSH).language())
                .isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"place\":{}}|/place|PLACE_EMPTY",
                "{\"place\":{\"council\":null},\"ward\":\"E1\"}|/place|PLACE_EMPTY",
                "{\"place\":{\"postcode\":\"BN1 1JE\",\"council\":\"E06000043\"}}|/place|ONE_PLACE",
                "{\"place\":{\"ward\":\"E1\"},\"ward\":\"E2\"}|/place|ONE_PLACE",
                "{\"place\":{\"street\":\"X\",\"ward\":\"E1\"}}|/place/street|UNKNOWN_NAME",
                "{\"place\":\"BN1 1JE\"}|/place|WRONG_TYPE",
                "{\"postcode\":\"BN1 1JE\"}|/postcode|UNKNOWN_NAME",
                "{\"onBehalf\":\"true\"}|/onBehalf|WRONG_TYPE",
                "{\"capacity\":7}|/capacity|WRONG_TYPE",
                "{\"recipients\":\"POLICE\"}|/recipients|WRONG_TYPE",
                "{\"answers\":{\"Q\":1}}|/answers/Q|WRONG_TYPE",
                "{\"contact\":{\"mail\":\"x\"}}|/contact/mail|UNKNOWN_NAME",
                "{\"onBehalfOf\":{\"age\":1}}|/onBehalfOf/age|UNKNOWN_NAME",
                "{\"occurredFrom\":\"1 May\"}|/occurredFrom|DATE_TIME",
                "{\"language\":\"de\"}|/language|UNKNOWN_VALUE"
            })
    void whatTheContractDoesNotKnowIsRefusedWhereItStands(String json, String field, String code) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        invalid ->
                                assertThat(invalid.errors())
                                        .containsExactly(Problem.Field.of(field, code)));
    }

    private static ReportCommand read(String json) {
        return ReportBody.read(JsonText.object(json), Locale.ENGLISH);
    }
}
