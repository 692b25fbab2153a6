package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** A supervisor opens a closed case again, as something new is known; the reporter is told. */
@Stateless
@UseCase
public class ReopenCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;

    /** The new fact stays inside the organisation. */
    @Allowed(Permission.CASE_REOPEN)
    public void reopen(CaseKey key, String newFact) {
        Texts.require("/reason", newFact);
        var file = cases.require(key);
        var from = file.state();
        file.reopen(desk.step());
        desk.moved(file, CaseEntryKind.REOPENING, from, newFact);
        desk.record(file, Operation.ALTERATION, "case.reopened", null);
        desk.tell(file, ReportEntryKind.STEP, null, file.isLead() ? "IN_HAND" : null);
    }
}
