package org.safecanvass.sample.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Does work that shares nothing at the same time; the first fault of any is thrown. */
@ApplicationScoped
class SideBySide {
    @Resource private ManagedExecutorService executor;

    void run(Stream<Runnable> work) {
        CompletableFuture.allOf(
                        work.map(one -> CompletableFuture.runAsync(one, executor))
                                .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
