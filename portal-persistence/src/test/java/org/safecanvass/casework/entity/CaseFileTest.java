package org.safecanvass.casework.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safecanvass.casework.entity.CaseFiles.NOON;
import static org.safecanvass.casework.entity.CaseFiles.OFFICER;
import static org.safecanvass.casework.entity.CaseFiles.OTHER_TEAM;
import static org.safecanvass.casework.entity.CaseFiles.acknowledged;
import static org.safecanvass.casework.entity.CaseFiles.advised;
import static org.safecanvass.casework.entity.CaseFiles.assessed;
import static org.safecanvass.casework.entity.CaseFiles.by;
import static org.safecanvass.casework.entity.CaseFiles.closed;
import static org.safecanvass.casework.entity.CaseFiles.due;
import static org.safecanvass.casework.entity.CaseFiles.officer;
import static org.safecanvass.casework.entity.CaseFiles.outcome;
import static org.safecanvass.casework.entity.CaseFiles.routed;
import static org.safecanvass.casework.entity.CaseFiles.supervisor;
import static org.safecanvass.casework.entity.CaseFiles.told;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

class CaseFileTest {
    @Test
    void acknowledgingStartsTheNextClock() {
        var file = acknowledged(Grade.STANDARD);

        assertThat(file.state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(file.progress().acknowledgedAt()).contains(NOON);
        assertThat(file.clocks().dueAt()).contains(due().assess());
    }

    @Test
    void anOwnerStaysOwnerWhenAColleagueAcknowledges() {
        var file = routed(Grade.STANDARD);
        file.claim(OTHER_TEAM, "Bo Colleague");

        file.acknowledge(officer());

        assertThat(file.ownerId()).contains(OTHER_TEAM);
    }

    @Test
    void aCaseIsAssessedOnlyAfterItWasAcknowledged() {
        var file = routed(Grade.STANDARD);

        assertRefused(
                () -> file.assess(officer(), Grade.STANDARD, due()), ErrorCode.ILLEGAL_TRANSITION);
        assertThat(file.state()).isEqualTo(CaseState.ROUTED);
    }

    @Test
    void anAssessmentSetsTheGradeAndTheClockOfTheNextContact() {
        var file = acknowledged(Grade.STANDARD);

        file.assess(officer(), Grade.IMMEDIATE, due());

        assertThat(file.grade()).isEqualTo(Grade.IMMEDIATE);
        assertThat(file.clocks().dueAt()).contains(due().contact());
    }

    @Test
    void aSecondAssessmentNeedsANewFact() {
        var file = assessed(Grade.STANDARD);

        assertMissing(() -> file.assess(officer(), Grade.PRIORITY, due()), Guard.NEW_FACT);
        file.assess(officer().bringing(Guard.NEW_FACT), Grade.PRIORITY, due());
        assertThat(file.grade()).isEqualTo(Grade.PRIORITY);
    }

    @Test
    void aNewAssessmentTakesTheSupervisorsConsentBack() {
        var file = assessed(Grade.PRIORITY);
        file.agree(NOON);

        file.assess(officer().bringing(Guard.NEW_FACT), Grade.PRIORITY, due());

        assertThat(file.progress().supervisorAgreed()).isFalse();
    }

    @Test
    void anAssessedCaseCountsAsAdvisedOnceAdviceIsGiven() {
        assertThat(advised(Grade.STANDARD).state()).isEqualTo(CaseState.ADVICE_GIVEN);
    }

    @Test
    void adviceBeforeTheAssessmentMovesNothing() {
        var file = acknowledged(Grade.STANDARD);

        file.giveAdvice(officer());

        assertThat(file.state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(file.progress().adviceAt()).contains(NOON);
    }

    @Test
    void adviceBeforeTheAssessmentOpensTheWayToTheOutcome() {
        var file = acknowledged(Grade.STANDARD);
        file.giveAdvice(officer());
        file.assess(officer(), Grade.STANDARD, due());

        assertThat(file.nextStates(officer()))
                .contains(CaseState.LOG_ONLY, CaseState.OUTCOME_TOLD)
                .doesNotContain(CaseState.CLOSED);
        file.countAdvice(officer());
        file.tellOutcome(officer(), outcome("SAFETY_ADVICE"));

        assertThat(file.state()).isEqualTo(CaseState.OUTCOME_TOLD);
    }

    @Test
    void withoutAdviceAnAssessedCaseHasNoWayToTheOutcome() {
        var file = assessed(Grade.STANDARD);

        file.countAdvice(officer());

        assertThat(file.state()).isEqualTo(CaseState.ASSESSED);
        assertThat(file.nextStates(officer())).doesNotContain(CaseState.OUTCOME_TOLD);
    }

    @Test
    void aForceReferenceMakesAnAdvisedCaseActive() {
        var file = advised(Grade.STANDARD);

        file.refer(officer(), "47260118823");

        assertThat(file.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(file.progress().forceReference()).contains("47260118823");
    }

    @Test
    void anActiveCaseIsAssessedAnewOnANewFact() {
        var file = advised(Grade.STANDARD);
        file.refer(officer(), "47260118823");

        assertMissing(() -> file.assess(officer(), Grade.STANDARD, due()), Guard.NEW_FACT);
        file.assess(officer().bringing(Guard.NEW_FACT), Grade.STANDARD, due());

        assertThat(file.state()).isEqualTo(CaseState.ASSESSED);
    }

    @Test
    void aCaseStaysOnRecordOnlyWithAdvice() {
        var file = assessed(Grade.STANDARD);

        assertMissing(() -> file.keepOnRecord(officer()), Guard.ADVICE_ENTRY);
        file.noteAdvice(NOON);
        file.keepOnRecord(officer());

        assertThat(file.state()).isEqualTo(CaseState.LOG_ONLY);
        assertThat(file.clocks().dueAt()).isEmpty();
    }

    @Test
    void anUrgentCaseStaysOnRecordOnlyWhenASupervisorAgrees() {
        var file = assessed(Grade.PRIORITY);
        file.noteAdvice(NOON);

        assertMissing(() -> file.keepOnRecord(officer()), Guard.SUPERVISOR_SEEN);
        file.agree(NOON);
        file.keepOnRecord(officer());

        assertThat(file.state()).isEqualTo(CaseState.LOG_ONLY);
    }

    @Test
    void noOutcomeIsToldBeforeAdvice() {
        var file = assessed(Grade.STANDARD);

        assertMissing(
                () -> file.tellOutcome(officer(), outcome("SAFETY_ADVICE")), Guard.ADVICE_ENTRY);
        assertMissing(
                () -> file.tellOutcome(officer(), outcome("CHARGED")),
                Guard.ADVICE_ENTRY,
                Guard.FORCE_REFERENCE);
    }

    @Test
    void noOutcomeIsToldBeforeTheAssessment() {
        assertRefused(
                () -> acknowledged(Grade.STANDARD).tellOutcome(officer(), outcome("CHARGED")),
                ErrorCode.ILLEGAL_TRANSITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRIME_RECORDED", "NO_SUSPECT", "NOT_A_CRIME", "WARNING_GIVEN"})
    void theEndOfPoliceWorkIsToldOnlyWithItsReference(String outcome) {
        var file = advised(Grade.STANDARD);

        assertMissing(() -> file.tellOutcome(officer(), outcome(outcome)), Guard.FORCE_REFERENCE);
        file.refer(officer(), "47260118823");
        file.tellOutcome(officer(), outcome(outcome));

        assertThat(file.state()).isEqualTo(CaseState.OUTCOME_TOLD);
        assertThat(file.progress().outcome()).contains(outcome);
    }

    @Test
    void aCaseOnRecordEndsWithAReferenceOnlyWhereTheOutcomeAsksForIt() {
        var file = assessed(Grade.STANDARD);
        file.noteAdvice(NOON);
        file.keepOnRecord(officer());

        assertMissing(
                () -> file.tellOutcome(officer(), outcome("NOT_A_CRIME")), Guard.FORCE_REFERENCE);
        file.tellOutcome(officer(), outcome("LOGGED_FOR_PATTERN"));

        assertThat(file.state()).isEqualTo(CaseState.OUTCOME_TOLD);
    }

    @Test
    void aCaseCannotCloseBeforeItsOutcomeIsTold() {
        assertRefused(() -> advised(Grade.STANDARD).close(officer()), ErrorCode.ILLEGAL_TRANSITION);
    }

    @Test
    void aLoggedCaseCannotCloseBeforeItsOutcomeIsTold() {
        var file = assessed(Grade.STANDARD);
        file.noteAdvice(NOON);
        file.keepOnRecord(officer());

        assertMissing(() -> file.close(officer()), Guard.OUTCOME_MESSAGE);
    }

    @Test
    void anUrgentCaseClosesOnlyWhenASupervisorAgrees() {
        var file = told(Grade.IMMEDIATE);

        assertMissing(() -> file.close(officer()), Guard.SUPERVISOR_SEEN);
        file.agree(NOON);
        file.close(officer());

        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
        assertThat(file.progress().isClosed()).isTrue();
    }

    @Test
    void anUrgentCaseOfATeamWithoutSupervisorClosesForAReason() {
        var file = told(Grade.IMMEDIATE);

        file.close(officer().bringing(Guard.SUPERVISOR_SEEN));

        assertThat(file.progress().isClosed()).isTrue();
    }

    @Test
    void whatIsMissingToCloseIsKnownFromTheStart() {
        assertThat(routed(Grade.PRIORITY).missingToClose(officer()))
                .isEqualTo(
                        Set.of(Guard.ADVICE_ENTRY, Guard.OUTCOME_MESSAGE, Guard.SUPERVISOR_SEEN));
        assertThat(told(Grade.STANDARD).missingToClose(officer())).isEmpty();
        assertThat(closed(Grade.STANDARD).missingToClose(officer())).isEmpty();
    }

    @Test
    void nothingIsDoneToAClosedCase() {
        var file = closed(Grade.STANDARD);

        assertRefused(() -> file.claim(OFFICER, "Ada"), ErrorCode.ILLEGAL_TRANSITION);
        assertRefused(() -> file.giveAdvice(officer()), ErrorCode.ILLEGAL_TRANSITION);
        assertRefused(() -> file.refer(officer(), "123"), ErrorCode.ILLEGAL_TRANSITION);
        assertRefused(() -> file.agree(NOON), ErrorCode.ILLEGAL_TRANSITION);
        assertRefused(() -> file.close(officer()), ErrorCode.ILLEGAL_TRANSITION);
    }

    @Test
    void onlyASupervisorOpensAClosedCaseAgain() {
        var file = closed(Grade.STANDARD);

        assertRefused(() -> file.reopen(officer()), ErrorCode.NOT_ALLOWED);
        file.reopen(supervisor());

        assertThat(file.state()).isEqualTo(CaseState.REOPENED);
        assertThat(file.progress().isClosed()).isFalse();
        assertThat(file.progress().outcomeToldAt()).isEmpty();
    }

    @Test
    void aCaseSentBackHasNoOwner() {
        var file = acknowledged(Grade.STANDARD);

        file.sendBack(officer(), true);

        assertThat(file.state()).isEqualTo(CaseState.DISPUTED_ROUTE);
        assertThat(file.ownerId()).isEmpty();
    }

    @Test
    void aSecondReturnIsForTheArbiterAndTheLast() {
        var file = routed(Grade.STANDARD);
        file.sendBack(officer(), true);
        assertThat(file.progress().isBeforeArbiter()).isFalse();
        file.reroute(supervisor(), OTHER_TEAM, "POLICE_SPOC");
        file.sendBack(officer(), true);

        assertThat(file.progress().isBeforeArbiter()).isTrue();
        assertRefused(
                () -> file.reroute(supervisor(), OTHER_TEAM, "POLICE_SPOC"), ErrorCode.NOT_ALLOWED);
        file.settleRoute(by("ROUTE_ARBITER"), OTHER_TEAM, "POLICE_SPOC");

        assertThat(file.progress().isBeforeArbiter()).isFalse();
        assertMissing(() -> file.sendBack(officer(), true), Guard.RETURN_DUE_LIMIT);
    }

    @Test
    void aReturnByATeamWithoutSupervisorIsForTheArbiter() {
        var file = routed(Grade.STANDARD);
        file.sendBack(officer(), false);

        assertThat(file.progress().isBeforeArbiter()).isTrue();
        assertRefused(
                () -> file.settleRoute(officer(), OTHER_TEAM, "POLICE_SPOC"),
                ErrorCode.NOT_ALLOWED);
        file.settleRoute(by("ROUTE_ARBITER"), OTHER_TEAM, "POLICE_SPOC");

        assertThat(file.state()).isEqualTo(CaseState.ROUTED);
        assertThat(file.teamId()).isEqualTo(OTHER_TEAM);
        assertMissing(() -> file.sendBack(officer(), true), Guard.RETURN_DUE_LIMIT);
    }

    @Test
    void onlyASupervisorPutsItOnAnotherDesk() {
        var file = routed(Grade.STANDARD);
        file.sendBack(officer(), true);

        assertRefused(
                () -> file.reroute(officer(), OTHER_TEAM, "POLICE_SPOC"), ErrorCode.NOT_ALLOWED);
        file.reroute(supervisor(), OTHER_TEAM, "POLICE_SPOC");

        assertThat(file.state()).isEqualTo(CaseState.ROUTED);
        assertThat(file.teamId()).isEqualTo(OTHER_TEAM);
        assertThat(file.clocks().dueAt()).contains(due().acknowledge());
    }

    @Test
    void peopleWithoutARoleInTheLifeCycleTakeNoStep() {
        assertRefused(
                () -> routed(Grade.STANDARD).acknowledge(by("AUDITOR", "RETURNING_OFFICER")),
                ErrorCode.NOT_ALLOWED);
        assertRefused(() -> routed(Grade.STANDARD).acknowledge(by()), ErrorCode.NOT_ALLOWED);
    }

    private static void assertRefused(ThrowingCallable step, ErrorCode code) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertMissing(ThrowingCallable step, Guard... guards) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        GuardsNotMet.class,
                        refusal -> assertThat(refusal.missing()).containsExactlyInAnyOrder(guards));
    }
}
