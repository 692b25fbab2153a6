package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.account.entity.ApiClient;
import org.safecanvass.platform.entity.TextList;

/**
 * Access tokens of the organisation that the transaction acts for. They are no entities: they live
 * ten minutes, and who got them is in the trail.
 */
@ApplicationScoped
class AccessTokenStore {

    @PersistenceContext private EntityManager entities;
    @Inject private Clock clock;

    void add(OpaqueToken token, ApiClient client, List<String> scopes, Instant expiresAt) {
        entities.createNativeQuery(
                        "delete from access_token where client_id = ?1 and expires_at <= ?2")
                .setParameter(1, client.id())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into access_token (tenant_id, digest, client_id, scopes, expires_at)"
                                + " values (?1, ?2, ?3, cast(?4 as text[]), ?5)")
                .setParameter(1, token.tenantId())
                .setParameter(2, token.digest())
                .setParameter(3, client.id())
                .setParameter(4, TextList.literal(scopes))
                .setParameter(5, Timestamp.from(expiresAt))
                .executeUpdate();
    }

    Optional<FoundToken> find(OpaqueToken token) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select c.id, c.name, cast(t.scopes as text), t.expires_at"
                                        + " from access_token t join api_client c"
                                        + " on c.tenant_id = t.tenant_id and c.id = t.client_id"
                                        + " where t.digest = ?1 and t.expires_at > ?2"
                                        + " and c.state = 'ACTIVE'")
                        .setParameter(1, token.digest())
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .getResultList();
        return rows.stream().findFirst().map(AccessTokenStore::found);
    }

    void revoke(UUID clientId) {
        entities.createNativeQuery("delete from access_token where client_id = ?1")
                .setParameter(1, clientId)
                .executeUpdate();
    }

    private static FoundToken found(Object[] row) {
        return new FoundToken(
                (UUID) row[0],
                (String) row[1],
                TextList.parse((String) row[2]),
                ((Timestamp) row[3]).toInstant());
    }
}
