package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An officer tells the reporter the outcome, a supervisor agrees to it, the case closes. */
@Stateless
@UseCase
public class EndCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;
    @Inject private ContentCatalogue catalogue;
    @Inject private Clock clock;

    /** Tells the outcome in the reporter's language, with the officer's own words to it. */
    @Allowed(Permission.CASE_DECIDE)
    public void tellOutcome(CaseKey key, String outcome, String text) {
        Texts.requireFilledIn("/text", text);
        var file = decide(key, outcome, CaseEntryKind.OUTCOME, Channel.REPORTER, text);
        desk.record(file, Operation.DISCLOSURE, "case.outcome-told", null);
        desk.tell(file, ReportEntryKind.OUTCOME, text, file.isLead() ? "ANSWERED" : null);
    }

    /** Records why the reporter is not told the outcome, as where it could endanger somebody. */
    @Allowed(Permission.CASE_DECIDE)
    public void keepSilent(CaseKey key, String outcome, String reason) {
        Texts.require("/reason", reason);
        var file = decide(key, outcome, CaseEntryKind.SILENCE, Channel.INTERNAL, reason);
        desk.record(file, Operation.ALTERATION, "case.silence", null);
    }

    private CaseFile decide(
            CaseKey key, String outcome, CaseEntryKind kind, Channel channel, String text) {
        var decided =
                catalogue
                        .now()
                        .handling()
                        .outcomes()
                        .find(outcome)
                        .orElseThrow(EndCase::noSuchOutcome);
        var file = cases.require(key);
        countAdvice(file);
        var from = file.state();
        file.tellOutcome(desk.step(), decided);
        desk.write(file, kind, channel, text);
        desk.moved(file, CaseEntryKind.STEP, from, null);
        return file;
    }

    private static InvalidReport noSuchOutcome() {
        return new InvalidReport(List.of(FieldError.of("/outcome", "CHOOSE_ONE")));
    }

    private void countAdvice(CaseFile file) {
        var from = file.state();
        file.countAdvice(desk.step());
        if (!from.equals(file.state())) {
            desk.moved(file, CaseEntryKind.STEP, from, null);
        }
    }

    /** A supervisor agrees that a case graded immediate or priority may end. */
    @Allowed(Permission.CASE_HANDOVER)
    public void agree(CaseKey key) {
        var file = cases.require(key);
        file.agree(clock.instant());
        desk.write(file, CaseEntryKind.AGREEMENT, Channel.INTERNAL, null);
        desk.record(file, Operation.ALTERATION, "case.agreed", null);
    }

    /** Closes a case whose reporter knows the outcome. */
    @Allowed(Permission.CASE_CLOSE)
    public void close(CaseKey key) {
        var file = cases.require(key);
        var from = file.state();
        file.close(desk.step());
        finish(file, from, null);
    }

    /** Closes an urgent case of a team without a supervisor, for a reason that stays on record. */
    @Allowed(Permission.CASE_CLOSE)
    public void closeUnsupervised(CaseKey key, String reason) {
        Texts.require("/reason", reason);
        var file = cases.require(key);
        var from = file.state();
        file.close(desk.endingStep(file));
        finish(file, from, reason);
    }

    private void finish(CaseFile file, String from, @Nullable String reason) {
        desk.moved(file, CaseEntryKind.STEP, from, reason);
        desk.record(file, Operation.ALTERATION, "case.closed", null);
        desk.tell(file, ReportEntryKind.STEP, null, file.isLead() ? "CLOSED" : null);
    }
}
