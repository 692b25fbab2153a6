package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.safecanvass.account.entity.ApiClient;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Digests;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/** Gives a program a token for ten minutes against its id and secret. */
@Stateless
public class IssueToken {
    public static final Duration LIFETIME = Duration.ofSeconds(600);

    @Inject private SlowDown slowDown;
    @Inject private Directory directory;
    @Inject private ApiClientStore clients;
    @Inject private AccessTokenStore tokens;
    @Inject private AuditTrail audit;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;
    @Inject private Clock clock;

    /**
     * Empty when id and secret do not match.
     *
     * @throws DomainException NOT_ALLOWED when it asks for a scope that it does not have
     */
    public Optional<IssuedToken> issue(TokenRequest request) {
        if (!slowDown.admit(request.clientId(), request.address()).isZero()) {
            throw DomainException.of(ErrorCode.TOO_MANY);
        }
        var client = authenticated(request);
        client.ifPresent(known -> slowDown.succeeded(request.clientId(), request.address()));
        return client.map(known -> issue(known, wanted(known, request)));
    }

    private Optional<ApiClient> authenticated(TokenRequest request) {
        var digest = Digests.sha256(request.secret().getBytes(StandardCharsets.UTF_8));
        return directory
                .find(Directory.CLIENTS, request.clientId())
                .flatMap(place -> scope.as(place.tenantId(), () -> clients.find(place.subjectId())))
                .filter(client -> client.accepts(digest));
    }

    private IssuedToken issue(ApiClient client, List<String> scopes) {
        return currentActor.during(
                ClientActor.of(client.tenantId(), client.id(), client.name(), scopes),
                () -> scope.as(client.tenantId(), () -> store(client, scopes)));
    }

    private IssuedToken store(ApiClient client, List<String> scopes) {
        var token = OpaqueToken.issue(client.tenantId());
        tokens.add(token, client, scopes, clock.instant().plus(LIFETIME));
        audit.record(
                AuditRecord.of(
                        Operation.CONSULTATION,
                        "client.token-issued",
                        "client",
                        client.id(),
                        null));
        return new IssuedToken(token.text(), LIFETIME, scopes);
    }

    private static List<String> wanted(ApiClient client, TokenRequest request) {
        if (!client.scopes().containsAll(request.scopes())) {
            throw DomainException.of(ErrorCode.NOT_ALLOWED);
        }
        return request.scopes().isEmpty()
                ? client.scopes()
                : request.scopes().stream().sorted().toList();
    }
}
