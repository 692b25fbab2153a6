package org.safecanvass.incident.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safecanvass.account.workflow.Network;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/**
 * Holds back a flood of reports by people without an account: per network, and in all. Whole towns
 * share a network of a mobile carrier, so the limits are wide.
 */
@ApplicationScoped
public class IntakeLimit {
    private static final long REMEMBERED = 100_000;
    private static final Duration FORGOTTEN = Duration.ofHours(2);

    private final Cache<String, Bucket> networks =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(FORGOTTEN).build();
    private int perNetwork;
    private Bucket all;

    /**
     * Sets the limits.
     *
     * @param perNetwork reports at once from one network; as many again in an hour
     * @param inAll reports at once from everywhere; as many again in a minute
     */
    @Inject
    void limit(
            @ConfigProperty(name = "portal.intake.per.network", defaultValue = "200")
                    int perNetwork,
            @ConfigProperty(name = "portal.intake.in.all", defaultValue = "2000") int inAll) {
        this.perNetwork = perNetwork;
        this.all = bucket(inAll, Duration.ofMinutes(1));
    }

    /** Counts a report and refuses one too many, with the seconds to wait as its detail. */
    public void admit(String address) {
        take(networks.get(Network.of(address), any -> bucket(perNetwork, Duration.ofHours(1))));
        take(all);
    }

    private static void take(Bucket bucket) {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            var wait = Duration.ofNanos(taken.getNanosToWaitForRefill());
            throw DomainException.of(ErrorCode.TOO_MANY, wait.toSeconds() + 1);
        }
    }

    private static Bucket bucket(int size, Duration refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, refill))
                .build();
    }
}
