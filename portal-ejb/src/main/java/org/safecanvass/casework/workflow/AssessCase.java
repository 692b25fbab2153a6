package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.Assessment;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Thrive;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.incident.workflow.ReportChecks;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An officer weighs a case up by THRIVE+; each assessment stands beside the earlier ones. */
@Stateless
@UseCase
public class AssessCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;
    @Inject private CaseWords words;
    @Inject private CaseClock clock;
    @Inject private ContentCatalogue catalogue;

    @Allowed(Permission.CASE_ASSESS)
    public void assess(CaseKey key, Judgement judgement) {
        var file = cases.require(key);
        check(judgement, file.circumstances().frame());
        var from = file.state();
        var step = desk.step(Guard.NEW_FACT, Guard.REASON);
        file.assess(
                step,
                judgement.grade(),
                clock.dueBy(
                        file.tenantId(),
                        judgement.grade(),
                        file.circumstances().councilCode().orElse(null),
                        step.at()));
        int number = cases.assessmentsOf(file.id()).size() + 1;
        cases.add(
                words.seal(
                        new Assessment(file, number, step, judgement.grade()),
                        JudgementJson.write(judgement)));
        desk.moved(file, CaseEntryKind.ASSESSMENT, from, null);
        desk.record(file, Operation.ALTERATION, "case.assessed", null);
        desk.tell(file, ReportEntryKind.STEP, null, null);
    }

    private void check(Judgement judgement, String frame) {
        var errors = new ArrayList<FieldError>();
        for (var heading : catalogue.now().handling().thrive().headings()) {
            check(heading, judgement, errors);
        }
        if (Judgement.asksForConnection(frame)) {
            checkConnection(judgement, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
    }

    private static void checkConnection(Judgement judgement, List<FieldError> errors) {
        if (judgement.connected() == null) {
            errors.add(FieldError.of("/connected", "CHOOSE_ONE"));
        }
        var reason = judgement.connectedReason();
        if (reason == null || reason.isBlank()) {
            errors.add(FieldError.of("/connectedReason", "REASON_NEEDED"));
        } else {
            errors.addAll(ReportChecks.words("/connectedReason", reason));
        }
    }

    private static void check(
            Thrive.Heading heading, Judgement judgement, List<FieldError> errors) {
        var field = "/weighed/" + heading.id();
        var weight = judgement.weighed().get(heading.id());
        if (weight == null || !heading.levelIds().contains(weight.level())) {
            errors.add(FieldError.of(field + "/level", "CHOOSE_ONE"));
            return;
        }
        if (weight.reason() == null || weight.reason().isBlank()) {
            if (heading.reasonRequired()) {
                errors.add(FieldError.of(field + "/reason", "REASON_NEEDED"));
            }
            return;
        }
        errors.addAll(ReportChecks.words(field + "/reason", weight.reason()));
    }
}
