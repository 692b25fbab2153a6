package org.safecanvass.launcher;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows the server's log. A server whose application fails to deploy starts all the same and
 * answers 404, so the log is the only place that says why.
 */
final class DeploymentWatch {
    private static final Pattern BOOTED = Pattern.compile("Payara Micro .* ready in \\d+");
    private static final Pattern FAILED =
            Pattern.compile(
                    "Exception while (loading|starting|deploying|preparing)|Failed to deploy|Error occurred during deployment|Boot Command .* failed");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.*)$");

    private final CountDownLatch booted = new CountDownLatch(1);
    private volatile @Nullable String failure;
    private volatile @Nullable String rootCause;

    void line(String text) {
        if (BOOTED.matcher(text).find()) {
            booted.countDown();
        }
        if (FAILED.matcher(text).find() && failure == null) {
            failure = text.strip();
        }
        var cause = CAUSE.matcher(text);
        if (failure != null && cause.find()) {
            rootCause = cause.group(1);
        }
    }

    boolean awaitBooted(long time, TimeUnit unit) throws InterruptedException {
        return booted.await(time, unit);
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** The innermost cause that the log names. */
    Optional<String> cause() {
        return Optional.ofNullable(rootCause == null ? failure : rootCause)
                .map(text -> text.replaceFirst("[\\s.]+$", ""));
    }
}
