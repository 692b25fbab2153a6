package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** An officer lets the reporter know that a person has opened the report. */
@Stateless
@UseCase
public class AcknowledgeCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;
    @Inject private CurrentActor actor;

    @Allowed(Permission.CASE_CLAIM)
    public void acknowledge(CaseKey key) {
        var file = cases.require(key);
        var from = file.state();
        file.acknowledge(desk.step());
        var me = actor.require();
        me.account().ifPresent(account -> file.takeOn(account, me.name()));
        desk.moved(file, CaseEntryKind.STEP, from, null);
        desk.record(file, Operation.ALTERATION, "case.acknowledged", null);
        desk.tell(file, ReportEntryKind.STEP, null, "IN_HAND");
    }
}
