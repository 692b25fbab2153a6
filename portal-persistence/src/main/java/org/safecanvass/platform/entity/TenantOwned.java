package org.safecanvass.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of one organisation. Row-level security decides who may touch it; the field here only says
 * whose it is.
 */
@MappedSuperclass
public abstract class TenantOwned {
    @Id private UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    protected TenantOwned() {}

    protected TenantOwned(UUID tenantId) {
        this(tenantId, UuidV7.next());
    }

    /**
     * For a row whose id was given out before, so that it is made once however often it is sent.
     */
    protected TenantOwned(UUID tenantId, UUID id) {
        this.id = id;
        this.tenantId = tenantId;
    }

    public UUID id() {
        return id;
    }

    public UUID tenantId() {
        return tenantId;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TenantOwned row && row.id.equals(id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
