package org.safecanvass.incident.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecanvass.incident.workflow.ReportCommand.Contact;

class ReportContentTest {
    private static final ReportContent WHOLE =
            new ReportContent(
                    "He shouted",
                    "A man",
                    "A photo",
                    Map.of("Q_EXACT_WORDS", "Go away"),
                    null,
                    null,
                    "BN1 1JE",
                    "Outside the library",
                    new Contact(true, "Sam", "sam@harbour.example", null, null),
                    List.of("GUIDE_VERBAL_ABUSE"));

    @Test
    void placeIsPassedOnOnlyAsExactlyAsWanted() {
        assertThat(WHOLE.copy(true).postcode()).isEqualTo("BN1 1JE");
        assertThat(WHOLE.copy(false).postcode()).isNull();
        assertThat(WHOLE.copy(false).placeWords()).isNull();
        assertThat(WHOLE.note(true).postcode()).isEqualTo("BN1 1JE");
        assertThat(WHOLE.note(false).postcode()).isNull();
    }

    @Test
    void controlRoomsNoteHasNoWordsAndNobodysName() {
        var note = WHOLE.note(true);

        assertThat(note.description()).isNull();
        assertThat(note.people()).isNull();
        assertThat(note.evidence()).isNull();
        assertThat(note.answers()).isEmpty();
        assertThat(note.placeWords()).isNull();
        assertThat(note.contact()).isEqualTo(Contact.NONE);
    }

    @Test
    void comesBackFromJsonAsItWas() {
        assertThat(ReportContent.fromJson(WHOLE.toJson())).isEqualTo(WHOLE);
    }
}
