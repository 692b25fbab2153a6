package org.safecanvass.incident.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.TenantOwned;

/** A report being written. It ends as one report, however often it is sent. */
@Entity
@Table(name = "draft")
@NamedQuery(name = "Draft.byCode", query = "select d from Draft d where d.codeDigest = :digest")
@NamedQuery(
        name = "Draft.openOf",
        query =
                "select d from Draft d where d.accountId = :account and d.reportId is null"
                        + " and d.expiresAt > :now order by d.savedAt desc")
public class Draft extends TenantOwned {
    public static final Duration LIFETIME = Duration.ofDays(30);

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "code_digest")
    private byte @Nullable [] codeDigest;

    private byte[] content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "report_id")
    private @Nullable UUID reportId;

    @Version private int version;

    protected Draft() {}

    /** Begins a draft that belongs to an account, or else to whoever holds the code. */
    public Draft(UUID tenantId, @Nullable UUID accountId, byte @Nullable [] codeDigest) {
        super(tenantId);
        this.accountId = accountId;
        this.codeDigest = codeDigest;
        this.content = new byte[0];
    }

    public void save(byte[] sealed, Instant now) {
        content = sealed;
        savedAt = now;
        expiresAt = now.plus(LIFETIME);
    }

    /** Remembers what it became; its content goes with it. */
    public void becomes(UUID report, Instant now) {
        reportId = report;
        content = new byte[0];
        savedAt = now;
    }

    public boolean isOpen(Instant now) {
        return reportId == null && now.isBefore(expiresAt);
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public Optional<UUID> reportId() {
        return Optional.ofNullable(reportId);
    }

    public byte[] content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
