package org.safecanvass.routing.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.content.entity.Tick;

class RoutingTableTest {
    private static final Content CONTENT = ContentReader.read(ContentFiles.read());
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String L190 = "L190,LEAD,1190,FRAME:NONE,*,*,*,STANDARD,POLICE_DESK,";

    @Test
    void theGradeIsTheHighestOfTheCategoryAndEveryFlag() {
        assertThat(CONTENT.gradeOf("FELT_UNSAFE", Set.of())).isEqualTo(Grade.LOG);
        assertThat(CONTENT.gradeOf("FELT_UNSAFE", Set.of("NEEDS_SUPPORT"))).isEqualTo(Grade.LOG);
        assertThat(CONTENT.gradeOf("FELT_UNSAFE", Set.of("REPEATED", "INJURY")))
                .isEqualTo(Grade.PRIORITY);
        assertThat(CONTENT.gradeOf("THREAT_TO_LIFE", Set.of("REPEATED")))
                .isEqualTo(Grade.IMMEDIATE);
    }

    @Test
    void theFirstRuleLeadsAndEveryRuleThatFiredIsKept() {
        var decision = decide(CONTENT, facts("COUNCILLOR", "THREAT_TO_LIFE", NOW));

        assertThat(decision.lead().rule()).isEqualTo(new RuleRef("L010", 1));
        assertThat(decision.lead().tick()).isEqualTo(Tick.LOCKED_WITH_DOUBLE_ASK);
        assertThat(decision.firedRules())
                .extracting(RuleRef::id)
                .containsExactly("L010", "A010", "A020", "A030", "A050", "A080");
        assertThat(decision.recipients())
                .extracting(RoutedRole::roleId)
                .as("the desk, named twice, is there once")
                .containsExactly(
                        "POLICE_DESK",
                        "POLICE_EMERGENCY_NOTE",
                        "POLICE_FEOA",
                        "COUNCIL_DEMOCRATIC_SERVICES",
                        "PARTY_SAFETY_LEAD");
    }

    @Test
    void theReasonOfARecipientIsThatOfTheRuleWithTheFirmerTick() {
        var decision =
                new RoutingTable(CONTENT)
                        .decide(
                                new RoutingFacts(
                                        "LOCAL_CANDIDATE",
                                        "VERBAL_ABUSE",
                                        Set.of("HATE_RACE"),
                                        PlaceKind.WALES,
                                        null,
                                        NOW));

        assertThat(decision.recipients())
                .filteredOn(role -> role.roleId().equals("POLICE_DESK"))
                .singleElement()
                .matches(role -> role.tick() == Tick.YES)
                .matches(role -> role.rule().id().equals("A090"));
    }

    @Test
    void theVersionInForceAtTheReportsInstantDecides() {
        var content = withSecondVersionOfL190();

        assertThat(versionAt(content, "2026-12-31T23:59:59Z")).isEqualTo(1);
        assertThat(versionAt(content, "2027-01-01T00:00:00Z")).isEqualTo(2);
        assertThat(versionAt(content, "2020-01-01T00:00:00Z"))
                .as("a report from before the first version")
                .isEqualTo(1);
        assertThat(
                        decide(content, facts("VENUE_HOST", "VERBAL_ABUSE", at("2027-01-01")))
                                .lead()
                                .tick())
                .isEqualTo(Tick.LOCKED_WITH_DOUBLE_ASK);
    }

    @Test
    void aRuleThatHasEndedDecidesNothing() {
        var content = changed("(?m)^(A095,.*),2026-11-21,,1", "$1,2026-11-21,2026-12-31,1");

        assertThat(fired(content, at("2026-12-31"))).contains("A095");
        assertThat(fired(content, at("2027-01-01"))).doesNotContain("A095");
        assertThat(fired(content, at("2020-01-01"))).contains("A095");
    }

    @Test
    void namesThatTheRulesDoNotKnowAreRefused() {
        assertThatThrownBy(() -> decide(CONTENT, facts("EMPEROR", "VERBAL_ABUSE", NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EMPEROR");
    }

    private static Content withSecondVersionOfL190() {
        return changed(
                "(?m)^(" + Pattern.quote(L190) + "yes,)yes,(.*),2026-11-21,,1",
                "$1yes,$2,2026-11-21,2026-12-31,1\r\n"
                        + "$1locked_with_double_ask,$2,2027-01-01,,2");
    }

    private static Content changed(String found, String put) {
        var documents = new HashMap<>(ContentFiles.read());
        var before = documents.get("routing.csv");
        documents.put("routing.csv", before.replaceFirst(found, put));
        assertThat(documents.get("routing.csv")).isNotEqualTo(before);
        return ContentReader.read(documents);
    }

    private static int versionAt(Content content, String instant) {
        return decide(content, facts("VENUE_HOST", "VERBAL_ABUSE", Instant.parse(instant)))
                .lead()
                .rule()
                .version();
    }

    private static List<String> fired(Content content, Instant instant) {
        return decide(content, facts("VENUE_HOST", "VERBAL_ABUSE", instant)).firedRules().stream()
                .map(RuleRef::id)
                .toList();
    }

    private static RoutingDecision decide(Content content, RoutingFacts facts) {
        return new RoutingTable(content).decide(facts);
    }

    private static RoutingFacts facts(String capacity, String category, Instant instant) {
        return new RoutingFacts(
                capacity, category, Set.of(), PlaceKind.ENGLAND_SINGLE_TIER, null, instant);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
