package org.safecanvass.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safecanvass.platform.entity.TenantOwned;
import org.safecanvass.platform.entity.TextList;

/** A program that acts for one organisation by the API. */
@Entity
@Table(name = "api_client")
@NamedQuery(
        name = "ApiClient.all",
        query = "select c from ApiClient c order by c.createdAt desc, c.id")
public class ApiClient extends TenantOwned {
    private String name;

    @Column(name = "secret_digest")
    private byte[] secretDigest;

    @Convert(converter = TextList.class)
    private List<String> scopes;

    private String state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    protected ApiClient() {}

    public ApiClient(
            UUID tenantId, String name, byte[] secretDigest, List<String> scopes, Instant now) {
        super(tenantId);
        this.name = name;
        this.secretDigest = secretDigest.clone();
        this.scopes = List.copyOf(scopes);
        this.state = "ACTIVE";
        this.createdAt = now;
    }

    public boolean accepts(byte[] digest) {
        return isActive() && MessageDigest.isEqual(secretDigest, digest);
    }

    /** Only the new secret is good from now on. */
    public void renew(byte[] digest) {
        secretDigest = digest.clone();
    }

    public boolean isActive() {
        return "ACTIVE".equals(state);
    }

    public void close() {
        state = "CLOSED";
    }

    public String name() {
        return name;
    }

    public List<String> scopes() {
        return scopes;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
