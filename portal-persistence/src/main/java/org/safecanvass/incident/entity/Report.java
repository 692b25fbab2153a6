package org.safecanvass.incident.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.LifeCycle;
import org.safecanvass.platform.entity.TenantOwned;

/** What a reporter sent or logged. Only its state ever changes; what is added stands beside it. */
@Entity
@Table(name = "report")
@NamedQuery(name = "Report.byCode", query = "select r from Report r where r.codeDigest = :digest")
@NamedQuery(
        name = "Report.byReference",
        query = "select r from Report r where r.reference = :reference")
@NamedQuery(
        name = "Report.mine",
        query =
                "select r from Report r where r.accountId = :account"
                        + " and (r.submittedAt < :before or r.submittedAt = :before and r.id < :last)"
                        + " order by r.submittedAt desc, r.id desc")
public class Report extends TenantOwned {
    private String reference;
    private String state;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "client_id")
    private @Nullable UUID clientId;

    @Column(name = "code_digest")
    private byte @Nullable [] codeDigest;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    @Embedded private Circumstances circumstances;
    private String grade;

    @Column(name = "force_id")
    private @Nullable String forceId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String language;

    @Column(name = "contact_allowed")
    private boolean contactAllowed;

    private String decision;
    private byte[] content;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    private boolean sample;

    @Version private int version;

    protected Report() {}

    Report(ReportBuilder from) {
        super(from.tenantId);
        reference = from.reference.text();
        state = from.state;
        accountId = from.accountId;
        clientId = from.clientId;
        codeDigest = from.codeDigest;
        draftId = from.draftId;
        circumstances = new Circumstances(from.facts);
        grade = from.facts.grade();
        forceId = from.facts.forceId();
        submittedAt = from.submittedAt;
        language = from.language.getLanguage();
        contactAllowed = from.contactAllowed;
        decision = from.decision;
        sample = from.sample;
    }

    /** Sets the sealed words; called once, before the report is stored. */
    void seal(byte[] sealed, byte[] digest) {
        content = sealed;
        contentDigest = digest;
    }

    /** Moves along the report's life cycle; refuses a step that the life cycle does not know. */
    public void moveTo(String target, LifeCycle reports) {
        reports.require(state, target);
        state = target;
    }

    public String reference() {
        return reference;
    }

    public String state() {
        return state;
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public Optional<UUID> clientId() {
        return Optional.ofNullable(clientId);
    }

    public ReportFacts facts() {
        return circumstances.facts(grade, forceId);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean contactAllowed() {
        return contactAllowed;
    }

    /** The routing's facts and rules, as JSON. */
    public String decision() {
        return decision;
    }

    public byte[] content() {
        return content;
    }

    public byte[] contentDigest() {
        return contentDigest;
    }

    public boolean isSample() {
        return sample;
    }
}
