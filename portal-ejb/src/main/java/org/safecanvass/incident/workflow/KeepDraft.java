package org.safecanvass.incident.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.incident.entity.Draft;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;
import org.safecanvass.platform.workflow.Vault;

/** A reporter leaves off writing and comes back to it, with an account or by code. */
@Stateless
@UseCase
public class KeepDraft {
    private static final String KIND = "draft";

    @Inject private DraftStore drafts;
    @Inject private ReportStore reports;
    @Inject private ReturnCode codes;
    @Inject private Vault vault;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor actor;
    @Inject private Clock clock;

    /** Begins a draft: of the account, or else with a code that is given out here and only here. */
    @AllowedToAll(why = "anybody may report")
    public DraftKey begin(String content) {
        var by = actor.require();
        var code = by.account().isPresent() ? null : codes.draw();
        var draft =
                new Draft(
                        by.tenantId(),
                        by.account().orElse(null),
                        code == null ? null : codes.digest(code).orElseThrow());
        seal(draft, content);
        drafts.add(draft);
        audit.record(AuditRecord.of(Operation.COLLECTION, "draft.begun", KIND, draft.id(), null));
        return new DraftKey(draft.id(), code);
    }

    /** Saves over what was there; a draft that was sent or has gone is not found. */
    @AllowedToAll(why = "the key opens one draft and no other")
    public void save(DraftKey key, String content) {
        var draft =
                drafts.lock(key)
                        .filter(found -> found.isOpen(clock.instant()))
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        seal(draft, content);
        audit.record(AuditRecord.of(Operation.ALTERATION, "draft.saved", KIND, draft.id(), null));
    }

    @AllowedToAll(why = "the key opens one draft and no other")
    public Optional<OpenDraft> open(DraftKey key) {
        return drafts.find(key).map(this::opened);
    }

    /** The account's unfinished reports, newest first. */
    @Allowed(Permission.REPORT_CREATE)
    public List<OpenDraft> mine() {
        var account = actor.require().account();
        return account.isEmpty()
                ? List.of()
                : drafts.openOf(account.get(), clock.instant()).stream().map(this::opened).toList();
    }

    private OpenDraft opened(Draft draft) {
        var words =
                draft.reportId().isPresent()
                        ? new byte[0]
                        : vault.open(KIND, draft.id(), draft.content());
        return new OpenDraft(
                draft.id(),
                new String(words, StandardCharsets.UTF_8),
                draft.savedAt(),
                draft.expiresAt(),
                draft.reportId().map(id -> reports.require(id).reference()).orElse(null));
    }

    private void seal(Draft draft, String content) {
        draft.save(
                vault.seal(KIND, draft.id(), content.getBytes(StandardCharsets.UTF_8)),
                clock.instant());
    }
}
