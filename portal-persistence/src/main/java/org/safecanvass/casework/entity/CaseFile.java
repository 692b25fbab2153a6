package org.safecanvass.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Outcome;
import org.safecanvass.incident.entity.Circumstances;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.TenantOwned;

/**
 * An organisation's case: the sealed copy of a report, on whose desk it lies, and how far the work
 * on it has come.
 */
@Entity
@Table(name = "case_file")
@NamedQuery(
        name = "CaseFile.openOf",
        query =
                "select f from CaseFile f where f.ownerId = :owner and f.progress.closedAt is null"
                        + " order by f.progress.urgency, f.clocks.queueDue, f.id")
public class CaseFile extends TenantOwned {
    private String reference;

    @Embedded private Circumstances circumstances;
    @Embedded private CaseOrigin origin;
    @Embedded private CaseProgress progress;
    @Embedded private CaseClocks clocks;

    @Column(name = "team_id")
    private UUID teamId;

    private String role;
    private boolean lead;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "owner_name")
    private @Nullable String ownerName;

    @Version private int version;

    protected CaseFile() {}

    /** Opens the case on the desk of the team to which it was routed. */
    public CaseFile(Opening opening, byte[] sealedCopy, byte[] digest) {
        super(opening.tenantId(), opening.caseId());
        reference = opening.reference();
        teamId = opening.recipient().teamId();
        role = opening.recipient().role();
        lead = opening.recipient().lead();
        circumstances = new Circumstances(opening.facts());
        origin = new CaseOrigin(opening, sealedCopy, digest);
        progress = new CaseProgress(Grade.valueOf(opening.facts().grade()));
        clocks = new CaseClocks(opening.dueBy());
    }

    /** Takes the case on; whoever had it before is told by the timeline. */
    public void claim(UUID account, String name) {
        progress.requireOpen();
        ownerId = account;
        ownerName = name;
    }

    /** Gives it back to the team's queue, as its owner has left. */
    public void release() {
        progress.requireOpen();
        disown();
    }

    /** Makes the first person who opens it its owner. */
    public void takeOn(UUID account, String name) {
        if (ownerId == null) {
            claim(account, name);
        }
    }

    /** Says to the reporter that it was opened. */
    public void acknowledge(CaseStep step) {
        progress.acknowledge(step);
        clocks.awaitAssessment();
    }

    /** Grades the case anew; the earlier assessments stay beside it. */
    public void assess(CaseStep step, Grade judged, DueBy newDue) {
        progress.assess(step, judged);
        clocks.set(newDue);
        clocks.awaitContact();
    }

    /** Advice was written down, and the case stays in its state. */
    public void noteAdvice(Instant at) {
        progress.noteAdvice(at);
    }

    /** Advice was written down; with it an assessed case counts as advised. */
    public void giveAdvice(CaseStep step) {
        progress.giveAdvice(step);
    }

    /** With advice from before its assessment, an assessed case counts as advised from now on. */
    public void countAdvice(CaseStep step) {
        progress.countAdvice(step);
    }

    /** A force gave it a reference; from then on the work is police work. */
    public void refer(CaseStep step, String given) {
        progress.refer(step, given);
    }

    /** Keeps the case on record without further work. */
    public void keepOnRecord(CaseStep step) {
        progress.move(step.bringing(Guard.REASON), CaseState.LOG_ONLY);
        clocks.stop();
    }

    /** The reporter was sent the outcome, or a reason for silence was recorded. */
    public void tellOutcome(CaseStep step, Outcome decided) {
        progress.tellOutcome(step, decided);
        clocks.stop();
    }

    /** A supervisor agrees to the end of a case that is graded immediate or priority. */
    public void agree(Instant at) {
        progress.agree(at);
    }

    public void close(CaseStep step) {
        progress.close(step);
        clocks.stop();
    }

    public void reopen(CaseStep step) {
        progress.reopen(step);
        clocks.awaitContact();
    }

    /**
     * Says that it is not for this team; its supervisor then sends it on. The arbiter does where
     * the team has no supervisor, or where it came back before.
     */
    public void sendBack(CaseStep step, boolean supervised) {
        progress.sendBack(step, supervised);
        disown();
    }

    /** Puts the case on another desk of the same organisation. */
    public void reroute(CaseStep step, UUID otherTeam, String otherRole) {
        if (progress.isBeforeArbiter()) {
            throw DomainException.of(ErrorCode.NOT_ALLOWED);
        }
        progress.reroute(step);
        moveTo(otherTeam, otherRole);
    }

    /** Puts the case on the desk that the arbiter names; no team sends it back from there. */
    public void settleRoute(CaseStep step, UUID desk, String deskRole) {
        progress.settleRoute(step);
        moveTo(desk, deskRole);
    }

    private void moveTo(UUID desk, String deskRole) {
        teamId = desk;
        role = deskRole;
        clocks.awaitAcknowledgement();
    }

    /** The states that a person with these roles may bring it to now. */
    public Set<String> nextStates(CaseStep step) {
        return progress.nextStates(step);
    }

    /** What must still be done before the case can close, however far it has come; none then. */
    public Set<Guard> missingToClose(CaseStep step) {
        return progress.missingToClose(step);
    }

    private void disown() {
        ownerId = null;
        ownerName = null;
    }

    public String reference() {
        return reference;
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    public CaseOrigin origin() {
        return origin;
    }

    public CaseProgress progress() {
        return progress;
    }

    public CaseClocks clocks() {
        return clocks;
    }

    public String state() {
        return progress.state();
    }

    public Grade grade() {
        return progress.grade();
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

    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<String> ownerName() {
        return Optional.ofNullable(ownerName);
    }

    public int version() {
        return version;
    }
}
