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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Sealing;
import org.safecanvass.platform.entity.TenantOwned;
import org.safecanvass.platform.entity.TextList;

/**
 * Asks the arbiter which desk takes a case that was sent back. It holds the facts by which the case
 * was routed and the reason it came back, and nothing that the reporter wrote.
 */
@Entity
@Table(name = "route_question")
@NamedQuery(
        name = "RouteQuestion.open",
        query = "select q from RouteQuestion q where q.decidedAt is null order by q.dueAt, q.id")
public class RouteQuestion extends TenantOwned {
    @Column(name = "holder_id")
    private UUID holderId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "team_id")
    private UUID teamId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String category;
    private String capacity;

    @Column(name = "red_flags")
    @Convert(converter = TextList.class)
    private List<String> redFlags;

    @Column(name = "place_kind")
    private String placeKind;

    private String rule;

    @Column(name = "rule_version")
    private int ruleVersion;

    private String recipients;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private byte[] reason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_team_id")
    private @Nullable UUID decidedTeamId;

    private byte @Nullable [] decision;

    @Version private int version;

    protected RouteQuestion() {}

    /** Puts a case before the arbiter, with the reason for which its team sent it back. */
    public RouteQuestion(UUID arbiter, CaseFile file, DueBy due, Instant at) {
        super(arbiter);
        holderId = file.tenantId();
        caseId = file.id();
        teamId = file.teamId();
        grade = file.grade();
        category = file.circumstances().category();
        capacity = file.circumstances().capacity();
        redFlags = file.circumstances().redFlags();
        placeKind = file.circumstances().placeKind();
        rule = file.origin().rule();
        ruleVersion = file.origin().ruleVersion();
        recipients = file.origin().recipients();
        askedAt = at;
        dueAt = Objects.requireNonNull(due.assess());
    }

    public RouteQuestion because(Sealing sealing, byte[] words) {
        reason = sealing.seal(id(), words);
        return this;
    }

    /** Names the desk that takes it; a question is decided once. */
    public void decide(UUID team, String by, Instant at, Sealing sealing, byte[] why) {
        if (decidedAt != null) {
            throw DomainException.of(ErrorCode.OTHER_CHANGED);
        }
        decidedTeamId = team;
        decidedBy = by;
        decidedAt = at;
        decision = sealing.seal(id(), why);
    }

    /** The organisation that has the case. */
    public UUID holderId() {
        return holderId;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The team that sent it back. */
    public UUID teamId() {
        return teamId;
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

    public List<String> redFlags() {
        return redFlags;
    }

    public String placeKind() {
        return placeKind;
    }

    public String rule() {
        return rule;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    /** Who else was proposed and what they got, as JSON. */
    public String recipients() {
        return recipients;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public byte[] reason() {
        return reason;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }

    public int version() {
        return version;
    }
}
