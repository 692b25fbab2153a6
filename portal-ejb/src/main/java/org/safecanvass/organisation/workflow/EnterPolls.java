package org.safecanvass.organisation.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.ElectionId;
import org.safecanvass.place.entity.ElectionOrganisation;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** Administrators enter the polls of their area, and the operator those of any. */
@Stateless
@UseCase
public class EnterPolls {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private PollStore polls;
    @Inject private OwnCouncils ownCouncils;
    @Inject private Gazetteer gazetteer;
    @Inject private OrganisationChecks checks;
    @Inject private CurrentActor currentActor;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;
    @Inject private Event<PollsChanged> changed;

    /** Those to come, and those of the last month. */
    @Allowed({Permission.RULES_MANAGE, Permission.ORGANISATION_CREATE})
    public List<EnteredPoll> list() {
        var since = LocalDate.ofInstant(clock.instant(), LONDON).minusMonths(1);
        return polls.from(since, ownCouncils.all().stream().map(Council::code).toList());
    }

    /** The councils to choose from. */
    @Allowed({Permission.RULES_MANAGE, Permission.ORGANISATION_CREATE})
    public List<Council> councils() {
        return ownCouncils.all();
    }

    @Allowed({Permission.RULES_MANAGE, Permission.ORGANISATION_CREATE})
    public void enter(NewPoll poll) {
        var council = own(poll.council());
        var election =
                gazetteer
                        .election(poll.ballot())
                        .filter(known -> isHeldIn(council, known))
                        .orElseThrow(() -> DomainException.of(ErrorCode.BALLOT_UNKNOWN));
        var checked =
                new NewPoll(
                        election.text(),
                        council.code(),
                        checks.name(poll.titleEn()),
                        checks.name(poll.titleCy()));
        if (polls.add(checked, election.day(), currentActor.require().tenantId())) {
            record("poll.entered", election.text());
        }
    }

    @Allowed({Permission.RULES_MANAGE, Permission.ORGANISATION_CREATE})
    public void remove(UUID id) {
        var poll = polls.find(id).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        own(poll.council());
        if (!poll.isRemovableBy(currentActor.require())) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        if (polls.remove(id)) {
            record("poll.removed", poll.ballot());
        }
    }

    private Council own(String code) {
        return ownCouncils.all().stream()
                .filter(council -> council.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    /** A council's election is held in its own area; others are held wherever they are. */
    private static boolean isHeldIn(Council council, ElectionId election) {
        var body = election.organisation();
        return body == null
                || body.kind() != ElectionOrganisation.Kind.LOCAL_AUTHORITY
                || body.areaCode().equals(council.code())
                || body.areaCode().equals(council.countyCode());
    }

    private void record(String action, String ballot) {
        audit.record(AuditRecord.of(Operation.ALTERATION, action, "poll", null, ballot));
        changed.fire(new PollsChanged());
    }
}
