package org.safecanvass.account.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.workflow.Actor;

/**
 * Says which program a token stands for. Good tokens are remembered for five seconds; a closed
 * client is forgotten at once on this node, and within those seconds on every other.
 */
@ApplicationScoped
public class AuthenticateToken {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final long AT_MOST = 10_000;

    private record Good(Actor actor, Instant expiresAt) {}

    private final Cache<ByteBuffer, Good> good =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(REMEMBERED).build();

    @Inject private AuthenticateTokenStore store;
    @Inject private Clock clock;

    /** Empty for a token that is unknown, expired or revoked. */
    public Optional<Actor> authenticate(@Nullable String bearer) {
        return OpaqueToken.parse(bearer)
                .map(this::find)
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .map(Good::actor);
    }

    /** Only once the tokens are gone, so that none is read again in between. */
    void onClose(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClientClosed closed) {
        good.asMap().values().removeIf(known -> closed.clientId().equals(known.actor().id()));
    }

    private @Nullable Good find(OpaqueToken token) {
        return good.get(ByteBuffer.wrap(token.digest()), digest -> read(token));
    }

    private @Nullable Good read(OpaqueToken token) {
        return store.find(token)
                .map(
                        found ->
                                new Good(
                                        ClientActor.of(
                                                token.tenantId(),
                                                found.clientId(),
                                                found.clientName(),
                                                found.scopes()),
                                        found.expiresAt()))
                .orElse(null);
    }
}
