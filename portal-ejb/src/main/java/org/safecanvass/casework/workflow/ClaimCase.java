package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** An officer takes a case on, or hands it over to a colleague of the team. */
@Stateless
@UseCase
public class ClaimCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;
    @Inject private Colleagues colleagues;
    @Inject private CurrentActor actor;

    @Allowed(Permission.CASE_CLAIM)
    public void claim(CaseKey key) {
        var me = actor.require();
        var file = cases.require(key);
        file.claim(
                me.account().orElseThrow(() -> DomainException.of(ErrorCode.NOT_ALLOWED)),
                me.name());
        desk.write(file, CaseEntryKind.CLAIM, Channel.INTERNAL, null);
        desk.record(file, Operation.ALTERATION, "case.claimed", null);
    }

    /** The people of the team to whom a case can be handed, without its owner. */
    @Allowed({Permission.CASE_CLAIM, Permission.CASE_ASSIGN})
    public List<Colleague> colleagues(UUID id) {
        var file = cases.require(id);
        return colleagues.of(file.teamId()).stream()
                .filter(one -> !file.ownerId().equals(Optional.of(one.id())))
                .toList();
    }

    /** The owner, or whoever may assign, hands over; the colleague must work in the same team. */
    @Allowed({Permission.CASE_CLAIM, Permission.CASE_ASSIGN})
    public void handOver(CaseKey key, UUID colleague) {
        var me = actor.require();
        var file = cases.require(key);
        if (!me.may(Permission.CASE_ASSIGN) && !file.ownerId().equals(me.account())) {
            throw DomainException.of(ErrorCode.NOT_ALLOWED);
        }
        var to =
                colleagues.of(file.teamId()).stream()
                        .filter(one -> one.id().equals(colleague))
                        .findFirst()
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        file.claim(to.id(), to.name());
        desk.write(file, CaseEntryKind.CLAIM, Channel.INTERNAL, to.name());
        desk.record(file, Operation.ALTERATION, "case.handed-over", null);
    }
}
