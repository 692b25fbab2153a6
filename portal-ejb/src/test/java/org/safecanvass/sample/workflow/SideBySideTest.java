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

class SideBySideTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void allIsDoneAndNeverMoreThanTwoAtOnce() {
        SideBySide.run(executor, Collections.nCopies(200, this::work));

        assertThat(done).hasValue(200);
        assertThat(most.get()).isLessThanOrEqualTo(SideBySide.LANES);
    }

    @Test
    void aFaultIsThrown() {
        Runnable broken =
                () -> {
                    throw new IllegalStateException("broken");
                };

        assertThatThrownBy(() -> SideBySide.run(executor, List.of(this::work, broken)))
                .hasRootCauseMessage("broken");
    }

    private void work() {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        Thread.onSpinWait();
        running.decrementAndGet();
        done.incrementAndGet();
    }
}
