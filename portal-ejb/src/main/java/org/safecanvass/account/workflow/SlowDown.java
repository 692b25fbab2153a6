package org.safecanvass.account.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes guessing slow. Counted are the tries on one account from one network, and all tries from a
 * network; never those on an account alone, or a stranger could lock its owner out. Each try counts
 * as failed until it has succeeded, so that a hundred at once gain nothing.
 */
@ApplicationScoped
public class SlowDown {
    static final int FREE_ON_ACCOUNT = 5;
    static final int FREE_FROM_NETWORK = 30;
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final long REMEMBERED = 50_000;

    private final Cache<String, Tries> tries =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FORGOTTEN).build();

    private Clock clock;

    @Inject
    SlowDown(Clock clock) {
        this.clock = clock;
    }

    /** For the proxy. */
    protected SlowDown() {}

    /** Counts a try; gives how long the person must wait first, zero when it may go ahead. */
    public Duration admit(String subject, String address) {
        var network = Network.of(address);
        var wait = count(network, FREE_FROM_NETWORK);
        return wait.isZero() ? count(pair(subject, network), FREE_ON_ACCOUNT) : wait;
    }

    /** Forgets the tries that this person needed. */
    public void succeeded(String subject, String address) {
        var network = Network.of(address);
        tries.invalidate(pair(subject, network));
        tries.asMap().computeIfPresent(network, (key, before) -> before.oneLess());
    }

    private Duration count(String key, int free) {
        var now = clock.instant();
        var after =
                tries.asMap()
                        .compute(
                                key,
                                (same, before) ->
                                        (before == null ? Tries.NONE : before).next(now, free));
        return after.wait(now);
    }

    private static String pair(String subject, String network) {
        return subject + " " + network;
    }
}
