package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.organisation.workflow.KnownTeam;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/**
 * A case is on the wrong desk: an officer sends it back with a reason, a supervisor puts it on
 * another desk of the organisation, and the reporter is told of both. Where the team has no
 * supervisor, or it comes back a second time, the arbiter decides. It never goes to an organisation
 * that the reporter did not choose.
 */
@Stateless
@UseCase
public class RerouteCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;
    @Inject private Colleagues colleagues;
    @Inject private AskArbiter arbiter;
    @Inject private Organisations organisations;

    @Allowed(Permission.CASE_REROUTE)
    public void sendBack(CaseKey key, String reason) {
        Texts.require("/reason", reason);
        var file = cases.require(key);
        var from = file.state();
        file.sendBack(desk.step(), colleagues.haveSupervisor(file.teamId()));
        desk.moved(file, CaseEntryKind.RETURN, from, reason);
        desk.record(file, Operation.ALTERATION, "case.sent-back", null);
        if (file.progress().isBeforeArbiter()) {
            arbiter.ask(file, reason);
        }
        desk.tell(file, ReportEntryKind.STEP, null, null);
    }

    @Allowed(Permission.CASE_HANDOVER)
    public void reroute(CaseKey key, UUID team, String reason) {
        Texts.require("/reason", reason);
        var file = cases.require(key);
        if (team.equals(file.teamId())) {
            throw new InvalidReport(List.of(FieldError.of("/team", "SAME_TEAM")));
        }
        var target =
                organisations
                        .team(team)
                        .filter(found -> found.organisationId().equals(file.tenantId()))
                        .filter(found -> found.recipientRole().isPresent())
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        var from = file.state();
        file.reroute(desk.step(), target.id(), role(target));
        desk.moved(file, CaseEntryKind.RETURN, from, reason);
        desk.record(file, Operation.ALTERATION, "case.rerouted", null);
        desk.tell(file, ReportEntryKind.STEP, null, null);
    }

    private static String role(KnownTeam team) {
        return team.recipientRole().orElseThrow();
    }
}
