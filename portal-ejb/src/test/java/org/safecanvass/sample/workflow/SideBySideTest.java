package org.safecanvass.sample.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safecanvass.account.workflow.Passwords;

class SideBySideTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final AtomicInteger lanes = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void allIsDoneInAsManyLanesAsPasswordsAreTurned() {
        SideBySide.run(this::inLane, Collections.nCopies(200, done::incrementAndGet));

        assertThat(done).hasValue(200);
        assertThat(lanes).hasValue(Passwords.AT_ONCE);
    }

    @Test
    void aFaultIsThrown() {
        Runnable broken =
                () -> {
                    throw new IllegalStateException("broken");
                };

        assertThatThrownBy(() -> SideBySide.run(executor, List.of(done::incrementAndGet, broken)))
                .hasRootCauseMessage("broken");
    }

    private void inLane(Runnable lane) {
        lanes.incrementAndGet();
        executor.execute(lane);
    }
}
