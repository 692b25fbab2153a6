package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An officer opens a case. Each view is recorded; a colleague's case asks for a reason first. */
@Stateless
@UseCase
public class ViewCase {
    @Inject private CaseStore cases;
    @Inject private CaseReach reach;
    @Inject private CaseDesk desk;
    @Inject private CasePicture picture;

    /** Refuses with {@link ErrorCode#REASON_NEEDED} a colleague's case without a reason. */
    @Allowed(Permission.CASE_OPEN)
    public CaseView view(UUID id, @Nullable String reason) {
        var file = cases.require(id);
        if (reach.needsReason(file) && !Texts.isSeen(reason)) {
            throw DomainException.of(ErrorCode.REASON_NEEDED);
        }
        if (Texts.isSeen(reason)) {
            Texts.require("/reason", reason);
        }
        desk.record(file, Operation.CONSULTATION, "case.viewed", reason);
        var step = desk.step();
        return picture.of(file, file.nextStates(step), file.missingToClose(step));
    }

    /** Whether it is a colleague's, which is opened for a reason only. */
    @Allowed(Permission.CASE_OPEN)
    public boolean needsReason(UUID id) {
        return reach.needsReason(cases.require(id));
    }
}
