package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentReaderTest {
    private static final Content CONTENT = ContentReader.read(ContentFiles.read());

    @Test
    void readsEveryEntryInBothLanguages() {
        assertThat(CONTENT.reporting().capacities().size()).isEqualTo(31);
        assertThat(CONTENT.reporting().categories().size()).isEqualTo(45);
        assertThat(CONTENT.routes().rules()).hasSize(64);
        assertThat(CONTENT.capacity("MP").label().in(Locale.forLanguageTag("cy")))
                .isEqualTo("Aelod Seneddol");
        assertThat(CONTENT.frameOf(CONTENT.capacity("LOCAL_CANDIDATE")).id()).isEqualTo("FORD");
    }

    @Test
    void groupsAndFlagsComeInTheirOrder() {
        assertThat(CONTENT.categoryGroups())
                .first()
                .extracting(CategoryGroup::id)
                .isEqualTo("THREATS_VIOLENCE");
        assertThat(CONTENT.categoriesOf("CYBER_DATA"))
                .extracting(Category::id)
                .containsExactly("PHISHING", "ACCOUNT_TAKEOVER", "DATA_LOSS", "MALICIOUS_APPROACH");
        assertThat(CONTENT.redFlagsFor(CONTENT.category("VERBAL_ABUSE"), Nation.E))
                .extracting(RedFlag::id)
                .startsWith("IN_DANGER_NOW", "THREAT_TO_KILL")
                .contains("MORE_THAN_ONE_ATTACKER")
                .doesNotContain("HATE_AGE");
        assertThat(CONTENT.redFlagsFor(CONTENT.category("ONLINE_ABUSE"), Nation.S))
                .extracting(RedFlag::id)
                .contains("HATE_AGE")
                .doesNotContain("MORE_THAN_ONE_ATTACKER");
    }

    @Test
    void theFrameInWordsOfALinkedPersonIsThatOfWhomTheySupport() {
        var agent = CONTENT.capacity("AGENT");
        var candidate = CONTENT.capacity("LOCAL_CANDIDATE");

        assertThat(CONTENT.frameInWords(agent, candidate).id()).isEqualTo("FORD");
        assertThat(CONTENT.frameInWords(agent, null).id()).isEqualTo("LINKED");
        assertThat(CONTENT.frameInWords(CONTENT.capacity("MP"), candidate).id())
                .isEqualTo("BRIDGER");
    }

    @Test
    void aQuestionComesUpOnTheAnswersThatCallForIt() {
        var questionnaire = CONTENT.advice().questionnaire();

        assertThat(questionnaire.shown("PHISHING", Map.of()))
                .extracting(Question::id)
                .doesNotContain("Q_ACCOUNTS_HIT");
        assertThat(questionnaire.shown("PHISHING", Map.of("Q_CLICKED", "PASSWORD")))
                .extracting(Question::id)
                .contains("Q_ACCOUNTS_HIT");
        assertThat(questionnaire.shown("ACCOUNT_TAKEOVER", Map.of()))
                .extracting(Question::id)
                .contains("Q_ACCOUNTS_HIT");
    }

    @ParameterizedTest
    @CsvSource({
        "categories.csv, ',THREATS_VIOLENCE,', ',NO_SUCH_GROUP,', categories.csv line 2: group",
        "routing.csv, FRAME:LINKED, FRAME:LINKD, routing.csv line",
        "routing.csv, '2026-11-21,,1', '2026-13-21,,1', routing.csv line 2: valid_from",
        "capacities.csv, Aelod Seneddol, '', capacities.csv line 2: label_cy",
        "red_flags.csv, IMMEDIATE, AT_ONCE, red_flags.csv line 2: min_grade",
        "roles.csv, 'own,own', 'own,everything', roles.csv line 2: REPORT_READ",
        "scopes.csv, meaning, sense, scopes.csv line 2: there is no column meaning",
        "lifecycle.json, '\"system\"', '\"nobody\"', lifecycle.json/case/transitions/0: by",
        "questions.json, Q_HOW_THREAT, Q_HOW, questions.json",
        "thrive.json, '\"version\": 1', '\"version\": ', thrive.json line 2",
    })
    void somethingBrokenIsNamedWithItsFileAndLine(
            String file, String found, String put, String message) {
        var documents = new HashMap<>(ContentFiles.read());
        documents.computeIfPresent(
                file, (name, text) -> text.replaceFirst(Pattern.quote(found), put));

        assertThatThrownBy(() -> ContentReader.read(documents))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anIdThatIsThereTwiceIsRefused() {
        var documents = new HashMap<>(ContentFiles.read());
        documents.computeIfPresent("frames.csv", (n, t) -> t + t.substring(t.indexOf("\r\n") + 2));

        assertThatThrownBy(() -> ContentReader.read(documents))
                .hasMessageStartingWith("frames.csv line 8: the id BRIDGER is there twice");
    }

    @Test
    void aDocumentThatIsMissingIsNamed() {
        var documents = new HashMap<>(ContentFiles.read());
        documents.remove("teams.csv");

        assertThatThrownBy(() -> ContentReader.read(documents)).hasMessage("teams.csv is missing");
    }
}
