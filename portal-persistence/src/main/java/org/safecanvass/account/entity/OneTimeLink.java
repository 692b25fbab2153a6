package org.safecanvass.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.TenantOwned;

/** A link by which a person sets a password: good once, for 24 hours. */
@Entity
@Table(name = "one_time_link")
@NamedQuery(
        name = "OneTimeLink.byDigest",
        query = "select l from OneTimeLink l where l.digest = :digest")
@NamedQuery(
        name = "OneTimeLink.unusedOf",
        query = "select l from OneTimeLink l where l.accountId = :account and l.usedAt is null")
public class OneTimeLink extends TenantOwned {
    public static final Duration LIFETIME = Duration.ofHours(24);

    @Column(name = "account_id")
    private UUID accountId;

    private byte[] digest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version private int version;

    protected OneTimeLink() {}

    public OneTimeLink(Account account, byte[] digest, Instant now) {
        super(account.tenantId());
        this.accountId = account.id();
        this.digest = digest;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public void use(Instant now) {
        if (!isOpen(now)) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        usedAt = now;
    }

    /** Makes it useless, whether it was still good or not. */
    public void revoke(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    public UUID accountId() {
        return accountId;
    }
}
