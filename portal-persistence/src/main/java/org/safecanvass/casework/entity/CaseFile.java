package org.safecanvass.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.TenantOwned;
import org.safecanvass.platform.entity.TextList;

/**
 * An organisation's case: the sealed copy of a report and how far the work on it has come. Every
 * step follows {@code content/lifecycle.json}: who may take it, and what must be so before.
 */
@Entity
@Table(name = "case_file")
@NamedQuery(
        name = "CaseFile.openOf",
        query =
                "select f from CaseFile f where f.ownerId = :owner and f.closedAt is null"
                        + " order by f.urgency, f.queueDue, f.id")
public class CaseFile extends TenantOwned {
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private String reference;

    @Column(name = "sender_id")
    private UUID senderId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "team_id")
    private UUID teamId;

    private String role;
    private boolean lead;
    private String state;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private int urgency;

    private String category;
    private String capacity;
    private String frame;

    @Column(name = "red_flags")
    @Convert(converter = TextList.class)
    private List<String> redFlags;

    @Column(name = "council_code")
    private @Nullable String councilCode;

    @Column(name = "ward_code")
    private @Nullable String wardCode;

    @Column(name = "place_kind")
    private String placeKind;

    private @Nullable String election;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "occurred_from")
    private @Nullable Instant occurredFrom;

    @Column(name = "occurred_to")
    private @Nullable Instant occurredTo;

    @Column(name = "occurred_about")
    private boolean occurredAbout;

    private String language;

    @Column(name = "reply_allowed")
    private boolean replyAllowed;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "acknowledge_by")
    private @Nullable Instant acknowledgeBy;

    @Column(name = "assess_by")
    private @Nullable Instant assessBy;

    @Column(name = "contact_by")
    private @Nullable Instant contactBy;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "queue_due")
    private Instant queueDue;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "owner_name")
    private @Nullable String ownerName;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    @Column(name = "advice_at")
    private @Nullable Instant adviceAt;

    @Column(name = "force_reference")
    private @Nullable String forceReference;

    private @Nullable String outcome;

    @Column(name = "outcome_told_at")
    private @Nullable Instant outcomeToldAt;

    @Column(name = "supervisor_agreed_at")
    private @Nullable Instant supervisorAgreedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private int returns;
    private String rule;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_cy")
    private String reasonCy;

    private String recipients;
    private byte[] content;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    private boolean sample;

    @Version private int version;

    protected CaseFile() {}

    /** Opens the case on the desk of the team to which it was routed. */
    public CaseFile(Opening opening, byte[] sealedCopy, byte[] digest) {
        super(opening.tenantId(), opening.caseId());
        reference = opening.reference();
        senderId = opening.senderId();
        reportId = opening.reportId();
        teamId = opening.recipient().teamId();
        role = opening.recipient().role();
        lead = opening.recipient().lead();
        rule = opening.recipient().rule();
        ruleVersion = opening.recipient().ruleVersion();
        reasonEn = opening.recipient().reasonEn();
        reasonCy = opening.recipient().reasonCy();
        category = opening.facts().category();
        capacity = opening.facts().capacity();
        frame = opening.facts().frame();
        redFlags = List.copyOf(opening.facts().redFlags());
        councilCode = opening.facts().councilCode();
        wardCode = opening.facts().wardCode();
        placeKind = opening.facts().placeKind();
        election = opening.facts().election();
        onBehalf = opening.facts().onBehalf();
        occurredFrom = opening.facts().occurredFrom();
        occurredTo = opening.facts().occurredTo();
        occurredAbout = opening.facts().occurredAbout();
        language = opening.language().getLanguage();
        replyAllowed = opening.replyAllowed();
        receivedAt = opening.receivedAt();
        recipients = opening.recipients();
        sample = opening.sample();
        state = CaseState.ROUTED;
        content = sealedCopy;
        contentDigest = digest;
        grade(Grade.valueOf(opening.facts().grade()), opening.dueBy());
    }

    /** Takes the case on; whoever had it before is told by the timeline. */
    public void claim(UUID account, String name) {
        requireOpen();
        ownerId = account;
        ownerName = name;
    }

    /** Gives it back to the team's queue, as its owner has left. */
    public void release() {
        requireOpen();
        ownerId = null;
        ownerName = null;
    }

    /** Makes the first person who opens it its owner. */
    public void takeOn(UUID account, String name) {
        if (ownerId == null) {
            claim(account, name);
        }
    }

    /** Says to the reporter that it was opened. */
    public void acknowledge(CaseStep step) {
        move(step, CaseState.ACKNOWLEDGED);
        acknowledgedAt = step.at();
        due(assessBy);
    }

    /** Grades the case anew; the earlier assessments stay beside it. */
    public void assess(CaseStep step, Grade judged, DueBy newDue) {
        move(step.bringing(Guard.GRADE_SET), CaseState.ASSESSED);
        assessedAt = step.at();
        supervisorAgreedAt = null;
        grade(judged, newDue);
        due(contactBy);
    }

    /** Advice was written down, and the case stays in its state. */
    public void noteAdvice(Instant at) {
        requireOpen();
        adviceAt = at;
    }

    /** Advice was written down; with it an assessed case counts as advised. */
    public void giveAdvice(CaseStep step) {
        noteAdvice(step.at());
        if (state.equals(CaseState.ASSESSED)) {
            move(step, CaseState.ADVICE_GIVEN);
        }
    }

    /** A force gave it a reference; from then on the work is police work. */
    public void refer(CaseStep step, String given) {
        requireOpen();
        forceReference = given;
        if (adviceAt != null
                && (state.equals(CaseState.ASSESSED) || state.equals(CaseState.ADVICE_GIVEN))) {
            move(step.bringing(Guard.NEW_FACT), CaseState.ACTIVE);
        }
    }

    /** Keeps the case on record without further work. */
    public void keepOnRecord(CaseStep step) {
        move(step.bringing(Guard.REASON), CaseState.LOG_ONLY);
        due(null);
    }

    /** The reporter was sent the outcome, or a reason for silence was recorded. */
    public void tellOutcome(CaseStep step, String decided) {
        outcomeToldAt = step.at();
        outcome = decided;
        move(step, CaseState.OUTCOME_TOLD);
        due(null);
    }

    /** A supervisor agrees to the end of a case that is graded immediate or priority. */
    public void agree(Instant at) {
        requireOpen();
        supervisorAgreedAt = at;
    }

    public void close(CaseStep step) {
        move(step, CaseState.CLOSED);
        closedAt = step.at();
        due(null);
    }

    public void reopen(CaseStep step) {
        closedAt = null;
        move(step.bringing(Guard.NEW_FACT), CaseState.REOPENED);
        outcomeToldAt = null;
        supervisorAgreedAt = null;
        due(contactBy);
    }

    /** Says that it is not for this team; a supervisor then sends it on. */
    public void sendBack(CaseStep step) {
        move(step.bringing(Guard.REASON), CaseState.DISPUTED_ROUTE);
        returns++;
        ownerId = null;
        ownerName = null;
    }

    /** Puts the case on another desk of the same organisation. */
    public void reroute(CaseStep step, UUID otherTeam, String otherRole) {
        move(step.bringing(Guard.REASON).bringing(Guard.LEAD_EXISTS), CaseState.ROUTED);
        teamId = otherTeam;
        role = otherRole;
        due(acknowledgeBy);
    }

    /** What must still be done before the case can close, however far it has come; none then. */
    public Set<Guard> missingToClose(CaseStep step) {
        return isClosed()
                ? Set.of()
                : without(
                        step.life().require(CaseState.OUTCOME_TOLD, CaseState.CLOSED).guards(),
                        step);
    }

    private void move(CaseStep step, String target) {
        var found = step.life().require(state, target);
        if (Collections.disjoint(found.by(), step.roles())) {
            throw DomainException.of(ErrorCode.NOT_ALLOWED);
        }
        var missing = without(found.guards(), step);
        if (!missing.isEmpty()) {
            throw new GuardsNotMet(missing);
        }
        state = target;
    }

    private Set<Guard> without(Set<Guard> guards, CaseStep step) {
        var missing = guards.isEmpty() ? EnumSet.noneOf(Guard.class) : EnumSet.copyOf(guards);
        missing.removeAll(step.brought());
        missing.removeIf(this::holds);
        return missing;
    }

    private boolean holds(Guard guard) {
        return switch (guard) {
            case ADVICE_ENTRY -> adviceAt != null;
            case FORCE_REFERENCE -> forceReference != null;
            case OUTCOME_MESSAGE -> outcomeToldAt != null;
            case SUPERVISOR_SEEN ->
                    grade.compareTo(Grade.PRIORITY) < 0 || supervisorAgreedAt != null;
            case RETURN_DUE_LIMIT -> returns < 2;
            case LEAD_EXISTS, CONSENT_RECORDED -> true;
            // Tasks and aftercare are not kept here, so none can be open.
            case NO_TASK_OPEN, NO_AFTERCARE_DUE -> true;
            default -> false;
        };
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw DomainException.of(ErrorCode.ILLEGAL_TRANSITION, state, state);
        }
    }

    private void due(@Nullable Instant at) {
        dueAt = at;
        queueDue = at == null ? NEVER : at;
    }

    private void grade(Grade judged, DueBy due) {
        grade = judged;
        urgency = Grade.IMMEDIATE.ordinal() - judged.ordinal();
        acknowledgeBy = due.acknowledge();
        assessBy = due.assess();
        contactBy = due.contact();
        due(due.acknowledge());
    }

    public String reference() {
        return reference;
    }

    public UUID senderId() {
        return senderId;
    }

    public UUID reportId() {
        return reportId;
    }

    public UUID teamId() {
        return teamId;
    }

    public String role() {
        return role;
    }

    public boolean isLead() {
        return lead;
    }

    public String state() {
        return state;
    }

    public Grade grade() {
        return grade;
    }

    public String category() {
        return category;
    }

    public String capacity() {
        return capacity;
    }

    public String frame() {
        return frame;
    }

    public List<String> redFlags() {
        return redFlags;
    }

    public Optional<String> councilCode() {
        return Optional.ofNullable(councilCode);
    }

    public Optional<String> wardCode() {
        return Optional.ofNullable(wardCode);
    }

    public Optional<String> election() {
        return Optional.ofNullable(election);
    }

    /** Whether somebody else reported for the person it happened to. */
    public boolean onBehalf() {
        return onBehalf;
    }

    public Optional<Instant> occurredFrom() {
        return Optional.ofNullable(occurredFrom);
    }

    public Optional<Instant> occurredTo() {
        return Optional.ofNullable(occurredTo);
    }

    public boolean occurredAbout() {
        return occurredAbout;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean replyAllowed() {
        return replyAllowed;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> contactBy() {
        return Optional.ofNullable(contactBy);
    }

    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<String> ownerName() {
        return Optional.ofNullable(ownerName);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Instant> adviceAt() {
        return Optional.ofNullable(adviceAt);
    }

    public Optional<String> forceReference() {
        return Optional.ofNullable(forceReference);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> outcomeToldAt() {
        return Optional.ofNullable(outcomeToldAt);
    }

    public boolean supervisorAgreed() {
        return supervisorAgreedAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public String rule() {
        return rule;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public String reason(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? reasonCy : reasonEn;
    }

    /** Who else was proposed and what they got, as JSON. */
    public String recipients() {
        return recipients;
    }

    public byte[] content() {
        return content;
    }

    public byte[] contentDigest() {
        return contentDigest;
    }

    public int version() {
        return version;
    }
}
