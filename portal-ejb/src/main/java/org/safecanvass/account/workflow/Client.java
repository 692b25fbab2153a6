package org.safecanvass.account.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safecanvass.account.entity.ApiClient;

/** A program as the administrator sees it. */
public record Client(UUID id, String name, List<String> scopes, boolean active, Instant createdAt) {
    static Client of(ApiClient client) {
        return new Client(
                client.id(), client.name(), client.scopes(), client.isActive(), client.createdAt());
    }
}
