package org.safecanvass.platform.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Does the work and keeps its answer for 24 hours, in one transaction: both or neither. */
@Stateless
@UseCase
public class KeepAnswer {
    static final Duration KEPT = Duration.ofHours(24);

    @Inject private AnswerStore answers;
    @Inject private AnswerSeal seal;
    @Inject private Clock clock;

    @AllowedToAll(why = "the work checks who may do it; an answer opens only for who has its key")
    public KeptAnswer answer(IdempotentRequest request, Supplier<KeptAnswer> work) {
        var name = seal.name(request);
        var content = seal.content(request);
        var found = answers.find(name);
        if (found.isPresent() && found.get().expiresAt().isAfter(clock.instant())) {
            return again(request, content, found.get());
        }
        found.ifPresent(expired -> answers.remove(name));
        var answer = work.get();
        var row =
                new AnswerStore.Row(
                        content, seal.seal(request, answer), clock.instant().plus(KEPT));
        if (!answers.add(name, row)) {
            throw new AnsweredMeanwhile();
        }
        return answer;
    }

    @AllowedToAll(why = "removes only what nobody may be given any more")
    public void forgetExpired() {
        answers.removeExpired(clock.instant());
    }

    private KeptAnswer again(IdempotentRequest request, byte[] content, AnswerStore.Row row) {
        if (!MessageDigest.isEqual(content, row.content())) {
            throw DomainException.of(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        return seal.open(request, row.answer());
    }
}
