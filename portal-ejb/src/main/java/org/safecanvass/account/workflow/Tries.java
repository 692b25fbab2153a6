package org.safecanvass.account.workflow;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was tried, and until when it may not be tried again.
 *
 * @param refused whether the last try came too early; it does not lengthen the wait
 */
record Tries(int count, Instant notBefore, boolean refused) {
    static final Tries NONE = new Tries(0, Instant.EPOCH, false);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    /** Counts a try unless it comes too early; from the last free one on, waits double. */
    Tries next(Instant now, int free) {
        if (now.isBefore(notBefore)) {
            return new Tries(count, notBefore, true);
        }
        int tried = count + 1;
        var wait = tried < free ? Duration.ZERO : waitAfter(tried - free);
        return new Tries(tried, now.plus(wait), false);
    }

    Tries oneLess() {
        return new Tries(Math.max(0, count - 1), notBefore, refused);
    }

    Duration wait(Instant now) {
        return refused ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    private static Duration waitAfter(int beyond) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
