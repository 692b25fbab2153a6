package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.safecanvass.account.entity.ApiClient;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Digests;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Takes a program into the organisation that the transaction acts for. */
@ApplicationScoped
class ClientIntake {
    private static final String NAME = "[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])";
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private ApiClientStore clients;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    static String newSecret() {
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    String take(UUID tenantId, NewClient client, String secret) {
        check(client);
        var scopes = client.scopes().stream().sorted().toList();
        var taken = new ApiClient(tenantId, client.name(), digest(secret), scopes, clock.instant());
        clients.add(taken);
        audit.record(
                AuditRecord.of(
                        Operation.ALTERATION, "client.added", "client", taken.id(), client.name()));
        return secret;
    }

    /** The secret is the given one then, whether the program is new or was there. */
    String takeOrRenew(UUID tenantId, NewClient client, String secret) {
        var before = clients.findActive(client.name());
        if (before.isEmpty()) {
            return take(tenantId, client, secret);
        }
        var known = before.get();
        known.renew(digest(secret));
        audit.record(
                AuditRecord.of(
                        Operation.ALTERATION,
                        "client.secret-renewed",
                        "client",
                        known.id(),
                        known.name()));
        return secret;
    }

    private static byte[] digest(String secret) {
        return Digests.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(NewClient client) {
        if (!client.name().matches(NAME)) {
            throw DomainException.of(ErrorCode.CLIENT_NAME_INVALID);
        }
        if (client.scopes().isEmpty()) {
            throw DomainException.of(ErrorCode.SCOPE_MISSING);
        }
        if (!client.scopes().stream().allMatch(scope -> ApiScope.of(scope).isPresent())) {
            throw DomainException.of(ErrorCode.INVALID);
        }
    }
}
