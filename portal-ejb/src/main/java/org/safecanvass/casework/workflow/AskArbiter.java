package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.RouteQuestion;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.Vault;

/** Puts a case that found no desk before the arbiter, who sees how it was routed and no words. */
@ApplicationScoped
class AskArbiter {
    static final String REASON = "route_question";

    @PersistenceContext private EntityManager entities;
    @Inject private Organisations organisations;
    @Inject private CaseClock caseClock;
    @Inject private TenantScope scope;
    @Inject private Vault vault;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    void ask(CaseFile file, String reason) {
        var arbiter = organisations.only(OrganisationKind.ARBITER).id();
        scope.as(
                arbiter,
                () -> {
                    var now = clock.instant();
                    var due =
                            caseClock.dueBy(
                                    arbiter,
                                    file.grade(),
                                    file.circumstances().councilCode().orElse(null),
                                    now);
                    var question =
                            new RouteQuestion(arbiter, file, due, now)
                                    .because(
                                            (row, words) -> vault.seal(REASON, row, words),
                                            reason.getBytes(StandardCharsets.UTF_8));
                    entities.persist(question);
                    audit.record(
                            AuditRecord.of(
                                    Operation.COLLECTION,
                                    "route.asked",
                                    "route",
                                    question.id(),
                                    null));
                    return question;
                });
    }
}
