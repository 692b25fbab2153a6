package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safecanvass.platform.entity.Permission;

class LifeCycleTest {
    private static final Content CONTENT = ContentReader.read(ContentFiles.read());
    private static final LifeCycle CASE = CONTENT.handling().caseLife();
    private static final LifeCycle REPORT = CONTENT.handling().reportLife();

    /** What whoever leads a case into a state must be allowed to do. */
    private static final Map<String, Permission> NEEDED =
            Map.ofEntries(
                    Map.entry("ACKNOWLEDGED", Permission.CASE_CLAIM),
                    Map.entry("ASSESSED", Permission.CASE_ASSESS),
                    Map.entry("LOG_ONLY", Permission.CASE_ASSESS),
                    Map.entry("ADVICE_GIVEN", Permission.CASE_ASSESS),
                    Map.entry("ACTIVE", Permission.CASE_ASSESS),
                    Map.entry("REFERRED_OUT", Permission.SHARE_OUT),
                    Map.entry("OUTCOME_TOLD", Permission.MESSAGE_REPORTER),
                    Map.entry("AFTERCARE", Permission.CASE_CLOSE),
                    Map.entry("CLOSED", Permission.CASE_CLOSE),
                    Map.entry("REOPENED", Permission.CASE_REOPEN),
                    Map.entry("MERGED_INTO", Permission.CASE_MERGE),
                    Map.entry("DISPUTED_ROUTE", Permission.CASE_REROUTE),
                    Map.entry("ROUTED", Permission.ROUTE_DECIDE),
                    Map.entry("DISPOSED", Permission.RETENTION_DECIDE));

    static List<LifeCycle> lives() {
        return List.of(CASE, REPORT);
    }

    @Test
    void aStepIsFoundWithWhoMayTakeItAndWhatMustBeTrue() {
        var close = CASE.find("OUTCOME_TOLD", "CLOSED").orElseThrow();

        assertThat(close.guards()).contains(Guard.OUTCOME_MESSAGE, Guard.ADVICE_ENTRY);
        assertThat(close.allows("POLICE_LIAISON")).isTrue();
        assertThat(close.allows(Transition.REPORTER)).isFalse();
        assertThat(CASE.find("ROUTED", "CLOSED")).isEmpty();
        assertThat(CASE.next("ROUTED", Transition.REPORTER))
                .extracting(Transition::to)
                .containsExactly("DISPUTED_ROUTE");
        assertThat(CASE.next("DISPOSED")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void everyStateIsReachedAndOnlyTheLastOnesAreStuck(LifeCycle life) {
        var reached = new HashSet<String>();
        var todo = new ArrayDeque<>(Set.of(life.initial()));
        while (!todo.isEmpty()) {
            var state = todo.pop();
            if (reached.add(state)) {
                life.next(state).forEach(step -> todo.add(step.to()));
            }
        }

        assertThat(reached).isEqualTo(life.states().ids());
        assertThat(life.states())
                .allMatch(state -> state.last() == life.next(state.id()).isEmpty());
        assertThat(life.transitions())
                .extracting(step -> step.from() + " to " + step.to())
                .doesNotHaveDuplicates();
    }

    @Test
    void noCaseClosesUntoldNorIsWorkedOnWithoutAReference() {
        assertThat(into("CLOSED"))
                .isNotEmpty()
                .allMatch(
                        step ->
                                step.guards()
                                        .containsAll(
                                                Set.of(Guard.OUTCOME_MESSAGE, Guard.ADVICE_ENTRY)));
        assertThat(into("ACTIVE"))
                .isNotEmpty()
                .allMatch(step -> step.guards().contains(Guard.FORCE_REFERENCE));
    }

    @Test
    void whoeverMayTakeAStepHasThePermissionAndASupervisorIsNeverLeftOut() {
        for (var step : CASE.transitions()) {
            var staff = new HashSet<>(step.by());
            staff.removeAll(Set.of(Transition.SYSTEM, Transition.REPORTER));
            if (staff.isEmpty()) {
                continue;
            }
            assertThat(staff).as("%s", step).contains("SUPERVISOR");
            needed(step)
                    .ifPresent(
                            permission ->
                                    assertThat(staff)
                                            .as("%s", step)
                                            .allMatch(
                                                    id ->
                                                            CONTENT.access()
                                                                    .roles()
                                                                    .require(id)
                                                                    .may(permission)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ROUTED, ACKNOWLEDGED",
        "ACKNOWLEDGED, ASSESSED",
        "ASSESSED, ADVICE_GIVEN",
        "ADVICE_GIVEN, OUTCOME_TOLD",
        "OUTCOME_TOLD, CLOSED"
    })
    void everyRoleThatClaimsCasesCanWalkTheWholeWay(String from, String to) {
        var step = CASE.find(from, to).orElseThrow();

        assertThat(CONTENT.access().roles())
                .filteredOn(role -> role.may(Permission.CASE_CLAIM))
                .isNotEmpty()
                .allMatch(role -> step.allows(role.id()));
    }

    @Test
    void everyGuardGuardsSomething() {
        var used = EnumSet.noneOf(Guard.class);
        Stream.of(CASE, REPORT)
                .flatMap(life -> life.transitions().stream())
                .forEach(step -> used.addAll(step.guards()));

        assertThat(used).containsExactly(Guard.values());
    }

    private static List<Transition> into(String state) {
        return CASE.transitions().stream().filter(step -> step.to().equals(state)).toList();
    }

    private static Optional<Permission> needed(Transition step) {
        return switch (step.from()) {
            case "DISPUTED_ROUTE" -> Optional.of(Permission.ROUTE_DECIDE);
            case "RETENTION_REVIEW" -> Optional.of(Permission.RETENTION_DECIDE);
            default -> Optional.ofNullable(NEEDED.get(step.to()));
        };
    }
}
