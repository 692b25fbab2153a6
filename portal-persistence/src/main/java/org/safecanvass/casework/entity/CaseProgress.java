package org.safecanvass.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Outcome;
import org.safecanvass.content.entity.Transition;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** How far the work has come, by {@code content/lifecycle.json}: its state, and what guards see. */
@Embeddable
public class CaseProgress {
    private static final int MOST_RETURNS = 2;

    private String state;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private int urgency;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    @Column(name = "advice_at")
    private @Nullable Instant adviceAt;

    @Column(name = "force_reference")
    private @Nullable String forceReference;

    private @Nullable String outcome;

    @Column(name = "outcome_told_at")
    private @Nullable Instant outcomeToldAt;

    @Column(name = "supervisor_agreed_at")
    private @Nullable Instant supervisorAgreedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private int returns;

    @Column(name = "arbiter_asked_at")
    private @Nullable Instant arbiterAskedAt;

    @Column(name = "arbiter_decided_at")
    private @Nullable Instant arbiterDecidedAt;

    protected CaseProgress() {}

    CaseProgress(Grade first) {
        state = CaseState.ROUTED;
        grade(first);
    }

    /** Takes a step of the life cycle, if this person may and nothing that it needs is missing. */
    void move(CaseStep step, String target) {
        var found = step.life().require(state, target);
        if (Collections.disjoint(found.by(), step.roles())) {
            throw DomainException.of(ErrorCode.NOT_ALLOWED);
        }
        require(found.guards(), step);
        state = target;
    }

    private void require(Set<Guard> guards, CaseStep step) {
        var missing = missing(guards, step);
        if (!missing.isEmpty()) {
            throw new GuardsNotMet(missing);
        }
    }

    void acknowledge(CaseStep step) {
        move(step, CaseState.ACKNOWLEDGED);
        acknowledgedAt = step.at();
    }

    void assess(CaseStep step, Grade judged) {
        move(step.bringing(Guard.GRADE_SET), CaseState.ASSESSED);
        assessedAt = step.at();
        supervisorAgreedAt = null;
        grade(judged);
    }

    void noteAdvice(Instant at) {
        requireOpen();
        adviceAt = at;
    }

    void giveAdvice(CaseStep step) {
        noteAdvice(step.at());
        countAdvice(step);
    }

    void countAdvice(CaseStep step) {
        if (isAdvisedWhenAssessed()) {
            move(step, CaseState.ADVICE_GIVEN);
        }
    }

    /** The states that a person with these roles may bring it to, by way of advice given before. */
    Set<String> nextStates(CaseStep step) {
        var from =
                isAdvisedWhenAssessed() ? List.of(state, CaseState.ADVICE_GIVEN) : List.of(state);
        return from.stream()
                .flatMap(one -> step.life().next(one).stream())
                .filter(next -> step.roles().stream().anyMatch(next::allows))
                .map(Transition::to)
                .collect(Collectors.toUnmodifiableSet());
    }

    void refer(CaseStep step, String given) {
        requireOpen();
        forceReference = given;
        var advised = state.equals(CaseState.ASSESSED) || state.equals(CaseState.ADVICE_GIVEN);
        if (adviceAt != null && advised) {
            move(step.bringing(Guard.NEW_FACT), CaseState.ACTIVE);
        }
    }

    void tellOutcome(CaseStep step, Outcome decided) {
        if (isBeforeOutcome(step)) {
            require(toTell(decided), step);
        }
        move(step.bringing(Guard.OUTCOME_MESSAGE), CaseState.OUTCOME_TOLD);
        outcomeToldAt = step.at();
        outcome = decided.id();
    }

    /** An assessed case is on its way too: all that it lacks is advice. */
    private boolean isBeforeOutcome(CaseStep step) {
        return state.equals(CaseState.ASSESSED)
                || step.life().find(state, CaseState.OUTCOME_TOLD).isPresent();
    }

    private static Set<Guard> toTell(Outcome decided) {
        return decided.needsReference()
                ? Set.of(Guard.ADVICE_ENTRY, Guard.FORCE_REFERENCE)
                : Set.of(Guard.ADVICE_ENTRY);
    }

    void agree(Instant at) {
        requireOpen();
        supervisorAgreedAt = at;
    }

    void close(CaseStep step) {
        move(step, CaseState.CLOSED);
        closedAt = step.at();
    }

    void reopen(CaseStep step) {
        move(step.bringing(Guard.NEW_FACT), CaseState.REOPENED);
        closedAt = null;
        outcomeToldAt = null;
        supervisorAgreedAt = null;
    }

    void sendBack(CaseStep step, boolean supervised) {
        move(step.bringing(Guard.REASON), CaseState.DISPUTED_ROUTE);
        returns++;
        if (!supervised || returns == MOST_RETURNS) {
            arbiterAskedAt = step.at();
        }
    }

    void reroute(CaseStep step) {
        move(step.bringing(Guard.REASON).bringing(Guard.LEAD_EXISTS), CaseState.ROUTED);
    }

    void settleRoute(CaseStep step) {
        reroute(step);
        arbiterDecidedAt = step.at();
    }

    Set<Guard> missingToClose(CaseStep step) {
        return isClosed()
                ? Set.of()
                : missing(
                        step.life().require(CaseState.OUTCOME_TOLD, CaseState.CLOSED).guards(),
                        step);
    }

    void requireOpen() {
        if (isClosed()) {
            throw DomainException.of(ErrorCode.ILLEGAL_TRANSITION, state, state);
        }
    }

    private Set<Guard> missing(Set<Guard> guards, CaseStep step) {
        var missing = guards.isEmpty() ? EnumSet.noneOf(Guard.class) : EnumSet.copyOf(guards);
        missing.removeAll(step.brought());
        missing.removeIf(this::holds);
        return missing;
    }

    private boolean holds(Guard guard) {
        return switch (guard) {
            case ADVICE_ENTRY -> adviceAt != null;
            case FORCE_REFERENCE -> forceReference != null;
            case OUTCOME_MESSAGE -> outcomeToldAt != null;
            case SUPERVISOR_SEEN -> grade.compareTo(Grade.PRIORITY) < 0 || supervisorAgreed();
            case RETURN_DUE_LIMIT -> returns < MOST_RETURNS && arbiterDecidedAt == null;
            case LEAD_EXISTS, CONSENT_RECORDED -> true;
            // Tasks and aftercare are not kept here, so none can be open.
            case NO_TASK_OPEN, NO_AFTERCARE_DUE -> true;
            default -> false;
        };
    }

    private boolean isAdvisedWhenAssessed() {
        return adviceAt != null && state.equals(CaseState.ASSESSED);
    }

    private void grade(Grade judged) {
        grade = judged;
        urgency = Grade.IMMEDIATE.ordinal() - judged.ordinal();
    }

    public String state() {
        return state;
    }

    public Grade grade() {
        return grade;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Instant> adviceAt() {
        return Optional.ofNullable(adviceAt);
    }

    public Optional<String> forceReference() {
        return Optional.ofNullable(forceReference);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> outcomeToldAt() {
        return Optional.ofNullable(outcomeToldAt);
    }

    public boolean supervisorAgreed() {
        return supervisorAgreedAt != null;
    }

    /** Whether the arbiter was asked whose desk it is, and has not said yet. */
    public boolean isBeforeArbiter() {
        return arbiterAskedAt != null && arbiterDecidedAt == null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
