package org.safecanvass.sample.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.safecanvass.account.workflow.Passwords;

/**
 * Does work that shares nothing in as many lanes as passwords are turned at once: one more would
 * only wait, and on a slow machine for longer than it is let. The first fault of any is thrown.
 */
@ApplicationScoped
class SideBySide {
    @Resource private ManagedExecutorService executor;

    void run(List<Runnable> work) {
        run(executor, work);
    }

    static void run(Executor executor, List<Runnable> work) {
        var waiting = new ConcurrentLinkedQueue<>(work);
        var lanes =
                Stream.generate(() -> CompletableFuture.runAsync(() -> drain(waiting), executor))
                        .limit(Passwords.AT_ONCE)
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(lanes).join();
    }

    private static void drain(Queue<Runnable> waiting) {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }
}
