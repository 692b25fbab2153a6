package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.safecanvass.platform.entity.Permission;

/** That the content as it ships is whole; the readers already refuse unknown names. */
class ContentTest {
    private static final Map<String, String> DOCUMENTS = ContentFiles.read();
    private static final Content CONTENT = ContentReader.read(DOCUMENTS);
    private static final Map<String, Set<String>> CROSSWALKS = crosswalks();

    @Test
    void everyGroupIsSmallEnoughToFindACategoryInTwoTaps() {
        assertThat(CONTENT.reporting().categories().size()).isBetween(35, 45);
        assertThat(CONTENT.reporting().categories().has("VERBAL_ABUSE")).isTrue();
        assertThat(CONTENT.categoryGroups())
                .allSatisfy(
                        group -> assertThat(CONTENT.categoriesOf(group.id())).hasSizeBetween(1, 6));
    }

    @Test
    void crosswalksLeadToCodesThatExist() {
        assertThat(CONTENT.reporting().categories())
                .allSatisfy(
                        category -> {
                            assertThat(CROSSWALKS.get("offence"))
                                    .containsAll(category.offenceCodes());
                            assertThat(CROSSWALKS.get("police_uk"))
                                    .contains(category.policeUkCategory());
                            assertThat(CROSSWALKS.get("police_safety"))
                                    .contains(category.policeSafetyCategory());
                            if (!category.surveyScenario().isEmpty()) {
                                assertThat(CROSSWALKS.get("survey"))
                                        .contains(category.surveyScenario());
                            }
                        });
        assertThat(CONTENT.reporting().redFlags().stream().map(RedFlag::hateStrand))
                .filteredOn(strand -> !strand.isEmpty())
                .containsExactlyInAnyOrderElementsOf(CROSSWALKS.get("hate_strand"));
    }

    @Test
    void aCategoryWithoutACrosswalkSaysWhy() {
        assertThat(CONTENT.reporting().categories())
                .filteredOn(category -> category.note().isEmpty())
                .allMatch(
                        category ->
                                !category.offenceCodes().isEmpty()
                                        || category.likelyOffence() == Likelihood.NO)
                .allMatch(
                        category ->
                                !category.surveyScenario().isEmpty()
                                        || Set.of("ELECTION_RULES", "POLLS_STAFF")
                                                .contains(category.groupId()));
    }

    @Test
    void everyCategoryHasAFewQuestionsAndEveryQuestionACategory() {
        var questionnaire = CONTENT.advice().questionnaire();
        var used = new HashSet<String>();
        questionnaire
                .byCategory()
                .forEach(
                        (category, list) -> {
                            assertThat(list).as(category).hasSizeBetween(1, 5);
                            assertThat(list).as(category).doesNotHaveDuplicates();
                            used.addAll(list);
                        });

        assertThat(questionnaire.byCategory().keySet())
                .isEqualTo(CONTENT.reporting().categories().ids());
        assertThat(used).isEqualTo(questionnaire.questions().ids());
        assertThat(questionnaire.questions())
                .allMatch(
                        question ->
                                (question.kind() == Question.Kind.CHOICE)
                                        == (question.choices().size() > 0));
    }

    @Test
    void aQuestionDependsOnlyOnAnswersToAnEarlierOne() {
        var questionnaire = CONTENT.advice().questionnaire();
        var dependent = 0;
        for (var category : questionnaire.byCategory().keySet()) {
            var before = new HashSet<String>();
            for (var question : questionnaire.of(category)) {
                var when = question.showWhenFor(category);
                if (when.questionId() != null) {
                    dependent++;
                    assertThat(before).contains(when.questionId());
                    assertThat(questionnaire.questions().require(when.questionId()).choices().ids())
                            .containsAll(when.anyOf());
                }
                before.add(question.id());
            }
        }
        assertThat(dependent).isEqualTo(3);
    }

    @Test
    void everyCategoryHasItsGuide() {
        var guides = CONTENT.advice().guides();

        assertThat(guides)
                .filteredOn(guide -> guide.kind() == Guide.Kind.CATEGORY)
                .extracting(Guide::subject)
                .containsExactlyInAnyOrderElementsOf(CONTENT.reporting().categories().ids());
        assertThat(guides)
                .allSatisfy(
                        guide -> {
                            assertThat(guide.steps()).as(guide.id()).hasSizeBetween(3, 7);
                            assertThat(guide.nations()).as(guide.id()).isNotEmpty();
                            assertThat(guide.sourceIds()).as(guide.id()).isNotEmpty();
                            assertThat(guide.audience()).as(guide.id()).isNotEmpty();
                            assertThat(CROSSWALKS.get("election_type"))
                                    .containsAll(guide.electionTypes());
                        });
        assertThat(CONTENT.advice().forMoment("GATE_999").title().en())
                .isEqualTo("Are you in danger now?");
    }

    @Test
    void guidesGiveTheAddressesOfTheListOfSources() {
        var guidance = Json.createReader(new StringReader(DOCUMENTS.get("guidance.json")));
        for (var guide : guidance.readObject().getJsonArray("guidance")) {
            for (var source : guide.asJsonObject().getJsonArray("sources")) {
                var id = source.asJsonObject().getString("id");
                assertThat(source.asJsonObject().getString("address"))
                        .isEqualTo(CONTENT.advice().sources().require(id).address());
            }
        }
    }

    @Test
    void everyRoleThatMayReceiveHasATeamAndAnAccountableOneFallsBackToTheLike() {
        assertThat(CONTENT.routes().recipientRoles())
                .allSatisfy(
                        role ->
                                assertThat(CONTENT.routes().teamTypesFor(role.id()))
                                        .as(role.id())
                                        .isNotEmpty());
        assertThat(CONTENT.routes().recipientRoles())
                .filteredOn(role -> role.accountable() && role.fallbackRoleId() != null)
                .allMatch(
                        role ->
                                CONTENT.recipientRole(Objects.requireNonNull(role.fallbackRoleId()))
                                        .accountable());
    }

    @Test
    void rulesHavePrioritiesOfTheirOwn() {
        assertThat(CONTENT.routes().rules())
                .extracting(RoutingRule::priority)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void whatARedFlagSaysAboutItsRouteNamesRolesThatExist() throws IOException {
        var known = new HashSet<>(CONTENT.routes().recipientRoles().ids());
        known.add("OWN_EMPLOYER_LINE");
        for (var row : rows(new StringReader(DOCUMENTS.get("red_flags.csv")))) {
            for (var effect : row.get("routing_effect").split(";")) {
                var parts = effect.split(":");
                if (Set.of("ADD", "FORCE", "DROP").contains(parts[0])) {
                    assertThat(known).contains(parts[1]);
                }
            }
        }
    }

    @Test
    void everyGroupHasItsPlaybookAndEveryTaskAGroup() {
        var playbooks = CONTENT.handling().playbooks();

        assertThat(playbooks.byGroup().keySet())
                .isEqualTo(CONTENT.reporting().categoryGroups().ids());
        assertThat(
                        playbooks.byGroup().values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toSet()))
                .isEqualTo(playbooks.tasks().ids());
    }

    @Test
    void thePermissionsAreThoseThatThePortalKnows() {
        assertThat(CONTENT.access().permissions())
                .extracting(PermissionWords::permission)
                .containsExactly(Permission.values());
        assertThat(CONTENT.access().roles())
                .allMatch(role -> role.scopes().keySet().stream().anyMatch(role::may));
        for (var permission : Permission.values()) {
            assertThat(CONTENT.access().roles())
                    .as("%s", permission)
                    .anyMatch(role -> role.may(permission));
        }
    }

    @Test
    void rolesWithoutContentTouchOnlyWhatTheyAreFor() {
        assertThat(touchedBy("RETURNING_OFFICER")).containsOnly("counts");
        assertThat(touchedBy("AUDITOR")).containsOnly("events");
        assertThat(touchedBy("PLATFORM_OPERATOR")).containsOnly("platform");
        assertThat(touchedBy("ORGANISATION_ADMINISTRATOR")).containsOnly("settings", "counts");
    }

    @Test
    void dutiesThatCheckOneAnotherAreNeverInOneHand() {
        assertThat(CONTENT.access().roles())
                .noneMatch(
                        role ->
                                role.may(Permission.IDENTITY_REVEAL_ASK)
                                        && role.may(Permission.IDENTITY_REVEAL_APPROVE))
                .noneMatch(
                        role ->
                                role.may(Permission.USER_MANAGE)
                                        && (role.may(Permission.AUDIT_READ)
                                                || role.may(Permission.CASE_CLOSE)));
    }

    private static Set<String> touchedBy(String roleId) {
        var role = CONTENT.access().roles().require(roleId);
        return CONTENT.access().permissions().stream()
                .filter(words -> role.may(words.permission()))
                .map(PermissionWords::touches)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> crosswalks() {
        var file = Objects.requireNonNull(ContentTest.class.getResourceAsStream("/crosswalks.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Function<CSVRecord, String> list = row -> row.get("list");
            return rows(reader).stream()
                    .collect(
                            Collectors.groupingBy(
                                    list,
                                    Collectors.mapping(
                                            row -> row.get("code"), Collectors.toSet())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CSVRecord> rows(Reader csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(csv)) {
            return parser.getRecords();
        }
    }
}
