package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.CaseStep;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Role;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.TellReporter;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.platform.entity.OnceId;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * What every step with a case needs: who takes it, the line in the timeline, the trail, the news.
 */
@ApplicationScoped
class CaseDesk {
    @Inject private CaseStore cases;
    @Inject private CaseWords words;
    @Inject private CurrentActor actor;
    @Inject private ContentCatalogue catalogue;
    @Inject private Colleagues colleagues;
    @Inject private TellReporter reporter;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    CaseStep step(Guard... brought) {
        var by = actor.require();
        return new CaseStep(
                catalogue.now().handling().caseLife(),
                by.id() == null ? new UUID(0, 0) : by.id(),
                by.name(),
                roles(by),
                clock.instant(),
                brought.length == 0 ? Set.of() : EnumSet.of(brought[0], brought));
    }

    /**
     * A step towards the end, taken with a reason, which stands in for the supervisor's consent
     * where the team has no supervisor.
     */
    CaseStep endingStep(CaseFile file) {
        return colleagues.haveSupervisor(file.teamId())
                ? step(Guard.REASON)
                : step(Guard.REASON, Guard.SUPERVISOR_SEEN);
    }

    /** Enters a line, with words that only its readers see. */
    void write(CaseFile file, CaseEntryKind kind, Channel channel, @Nullable String text) {
        enter(new CaseEntry(file, clock.instant(), kind, channel), text);
    }

    /** Enters the line of a form; false when that form was sent before. */
    boolean writeOnce(CaseFile file, UUID token, CaseEntryKind kind, Channel channel, String text) {
        var id = OnceId.of(file.id(), token);
        if (cases.hasEntry(id)) {
            return false;
        }
        enter(new CaseEntry(file, id, clock.instant(), kind, channel), text);
        return true;
    }

    /** Enters that the case reached a state. */
    void moved(CaseFile file, CaseEntryKind kind, String from, @Nullable String text) {
        enter(
                new CaseEntry(file, clock.instant(), kind, Channel.INTERNAL)
                        .moved(from, file.state()),
                text);
    }

    /** Lets the reporter know of the case's state, and of words that are meant for them. */
    void tell(
            CaseFile file,
            ReportEntryKind kind,
            @Nullable String text,
            @Nullable String reportState) {
        reporter.tell(
                new TellReporter.News(
                        file.origin().senderId(),
                        file.origin().reportId(),
                        file.tenantId(),
                        kind,
                        file.state(),
                        text,
                        reportState));
    }

    void record(CaseFile file, Operation operation, String action, @Nullable String reason) {
        audit.record(
                AuditRecord.of(operation, action, "case", file.id(), file.reference())
                        .because(reason));
    }

    /** A program takes the steps of an officer, never those of a supervisor. */
    private Set<String> roles(Actor by) {
        return by.client().isEmpty()
                ? by.roles()
                : catalogue.now().access().roles().stream()
                        .filter(role -> role.may(Permission.CASE_ASSESS))
                        .filter(role -> !role.may(Permission.CASE_HANDOVER))
                        .map(Role::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void enter(CaseEntry entry, @Nullable String text) {
        var by = actor.require();
        var ours = by.tenantId().equals(entry.tenantId());
        entry.by(ours ? by.account().orElse(null) : null, by.name());
        cases.add(text == null ? entry : words.seal(entry, text));
    }
}
