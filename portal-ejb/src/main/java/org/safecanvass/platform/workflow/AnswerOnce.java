package org.safecanvass.platform.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets a request happen once, however often and however many at a time it is sent. */
@ApplicationScoped
public class AnswerOnce {
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final ConcurrentMap<UUID, Instant> swept = new ConcurrentHashMap<>();

    @Inject private KeepAnswer keep;
    @Inject private CurrentActor actor;
    @Inject private Clock clock;

    /**
     * Does the work, or gives again the answer that the same request had before.
     *
     * @throws org.safecanvass.platform.entity.DomainException when the key came with another
     *     request before
     */
    public KeptAnswer answer(IdempotentRequest request, Supplier<KeptAnswer> work) {
        var answer = attempt(request, work);
        if (isTimeToSweep()) {
            keep.forgetExpired();
        }
        return answer;
    }

    private KeptAnswer attempt(IdempotentRequest request, Supplier<KeptAnswer> work) {
        try {
            return keep.answer(request, work);
        } catch (AnsweredMeanwhile first) {
            // what the other one answered is stored by now
            return keep.answer(request, work);
        }
    }

    private boolean isTimeToSweep() {
        var now = clock.instant();
        var tenant = actor.require().tenantId();
        var last = swept.putIfAbsent(tenant, now);
        return last != null
                && !last.plus(BETWEEN_SWEEPS).isAfter(now)
                && swept.replace(tenant, last, now);
    }
}
