package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/**
 * An officer writes down what was done: the advice given, a force reference, or that it stays on
 * record.
 */
@Stateless
@UseCase
public class RecordWork {
    private static final int LONGEST_REFERENCE = 40;

    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;

    /** The advice as given, including on keeping evidence; the reporter reads it too. */
    @Allowed(Permission.CASE_DECIDE)
    public void advice(CaseKey key, String text) {
        Texts.require("/advice", text);
        var file = cases.require(key);
        var from = file.state();
        file.giveAdvice(desk.step());
        desk.write(file, CaseEntryKind.ADVICE, Channel.REPORTER, text);
        if (!from.equals(file.state())) {
            desk.moved(file, CaseEntryKind.STEP, from, null);
        }
        desk.record(file, Operation.ALTERATION, "case.advised", null);
        desk.tell(file, ReportEntryKind.MESSAGE, text, null);
    }

    /** A force's incident or crime reference; from then on the report counts as police work. */
    @Allowed({Permission.REFERENCE_SET, Permission.CASE_DECIDE})
    public void reference(CaseKey key, String reference) {
        var given = Texts.require("/forceReference", reference).strip();
        if (!given.matches("[\\w /.-]{3," + LONGEST_REFERENCE + "}")) {
            throw new InvalidReport(List.of(FieldError.of("/forceReference", "FORCE_REFERENCE")));
        }
        var file = cases.require(key);
        var from = file.state();
        file.refer(desk.step(), given);
        desk.write(file, CaseEntryKind.REFERENCE, Channel.REPORTER, given);
        if (!from.equals(file.state())) {
            desk.moved(file, CaseEntryKind.STEP, from, null);
        }
        desk.record(file, Operation.ALTERATION, "case.referenced", null);
        desk.tell(file, ReportEntryKind.STEP, given, null);
    }

    /**
     * Nothing more is to be done; it stays on record and is looked at again if a pattern forms.
     *
     * @param advice what the reporter is advised; null when advice was written down before
     */
    @Allowed(Permission.CASE_DECIDE)
    public void keepOnRecord(CaseKey key, @Nullable String advice, String reason) {
        Texts.require("/reason", reason);
        var file = cases.require(key);
        var from = file.state();
        if (advice != null) {
            Texts.require("/advice", advice);
            file.noteAdvice(desk.step().at());
            desk.write(file, CaseEntryKind.ADVICE, Channel.REPORTER, advice);
            desk.tell(file, ReportEntryKind.MESSAGE, advice, null);
        }
        file.keepOnRecord(desk.endingStep(file));
        desk.moved(file, CaseEntryKind.STEP, from, reason);
        desk.record(file, Operation.ALTERATION, "case.kept-on-record", null);
        desk.tell(file, ReportEntryKind.STEP, null, null);
    }
}
