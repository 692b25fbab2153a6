package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.RouteQuestion;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.organisation.workflow.KnownTeam;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.UseCase;
import org.safecanvass.platform.workflow.Vault;

/** The arbiter says which desk takes a case that was sent back; nobody sends it back again. */
@Stateless
@UseCase
public class DecideRoute {
    private static final String DECISION = "route_decision";

    @PersistenceContext private EntityManager entities;
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;
    @Inject private Organisations organisations;
    @Inject private Vault vault;
    @Inject private TenantScope scope;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor actor;

    /** What is undecided, the most pressing first. */
    @Allowed(Permission.ROUTE_DECIDE)
    public List<RouteToDecide> open() {
        return entities.createNamedQuery("RouteQuestion.open", RouteQuestion.class)
                .getResultStream()
                .map(this::picture)
                .toList();
    }

    @Allowed(Permission.ROUTE_DECIDE)
    public RouteToDecide view(UUID id) {
        var question =
                find(id).filter(one -> !one.isDecided())
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        record(question, Operation.CONSULTATION, "route.viewed");
        return picture(question);
    }

    /** Puts the case on that desk of the organisation that has it, and tells the reporter. */
    @Allowed(Permission.ROUTE_DECIDE)
    public void decide(UUID id, UUID team, String reason) {
        Texts.require("/reason", reason);
        var question = find(id).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        entities.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        var target =
                desksOf(question).stream()
                        .filter(one -> one.id().equals(team))
                        .findFirst()
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        var step = desk.step();
        question.decide(
                team,
                actor.require().name(),
                step.at(),
                (row, words) -> vault.seal(DECISION, row, words),
                reason.getBytes(StandardCharsets.UTF_8));
        record(question, Operation.ALTERATION, "route.decided");
        scope.as(
                question.holderId(),
                () -> {
                    settle(question, target, reason);
                    return question;
                });
    }

    private void settle(RouteQuestion question, KnownTeam target, String reason) {
        var file = cases.find(question.caseId()).orElseThrow();
        var from = file.state();
        file.settleRoute(desk.step(), target.id(), target.recipientRole().orElseThrow());
        desk.moved(file, CaseEntryKind.DECISION, from, reason);
        desk.record(file, Operation.ALTERATION, "case.rerouted", null);
        desk.tell(file, ReportEntryKind.STEP, null, null);
    }

    private Optional<RouteQuestion> find(UUID id) {
        return Optional.ofNullable(entities.find(RouteQuestion.class, id));
    }

    private List<KnownTeam> desksOf(RouteQuestion question) {
        return organisations.teamsOf(question.holderId()).stream()
                .filter(team -> team.recipientRole().isPresent())
                .toList();
    }

    private RouteToDecide picture(RouteQuestion one) {
        return new RouteToDecide(
                one.id(),
                one.version(),
                one.holderId(),
                one.teamId(),
                one.grade(),
                one.category(),
                one.capacity(),
                one.redFlags(),
                one.placeKind(),
                one.rule(),
                one.ruleVersion(),
                CasePicture.holders(one.recipients(), one.holderId()),
                one.askedAt(),
                one.dueAt(),
                new String(
                        vault.open(AskArbiter.REASON, one.id(), one.reason()),
                        StandardCharsets.UTF_8),
                desksOf(one));
    }

    private void record(RouteQuestion question, Operation operation, String action) {
        audit.record(AuditRecord.of(operation, action, "route", question.id(), null));
    }
}
