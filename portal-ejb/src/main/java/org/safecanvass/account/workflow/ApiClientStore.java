package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.account.entity.ApiClient;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** The programs of the organisation that the transaction acts for. */
@ApplicationScoped
class ApiClientStore {
    @PersistenceContext private EntityManager entities;
    @Inject private Directory directory;

    List<ApiClient> all() {
        return entities.createNamedQuery("ApiClient.all", ApiClient.class).getResultList();
    }

    Optional<ApiClient> find(UUID id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id));
    }

    Optional<ApiClient> findActive(String name) {
        return all().stream()
                .filter(client -> client.isActive() && client.name().equals(name))
                .findFirst();
    }

    ApiClient require(UUID id) {
        return find(id).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    void add(ApiClient client) {
        if (!directory.claim(Directory.CLIENTS, client.name(), client.tenantId(), client.id())) {
            throw DomainException.of(ErrorCode.CLIENT_NAME_TAKEN);
        }
        entities.persist(client);
    }
}
