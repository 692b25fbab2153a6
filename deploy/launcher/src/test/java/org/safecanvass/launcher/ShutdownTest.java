package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {
    private final Shutdown shutdown = new Shutdown();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void partsStopOnceAndLastStartedFirst() {
        start("database");
        start("server");

        shutdown.close();
        shutdown.close();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void partThatFailsToStopDoesNotKeepTheOthersUp() {
        start("database");
        shutdown.<AutoCloseable>start(
                () ->
                        () -> {
                            throw new IllegalStateException("stuck");
                        });

        shutdown.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothingStartsAfterTheStop() {
        shutdown.close();

        assertThatThrownBy(() -> start("server")).isInstanceOf(LaunchFault.class);
    }

    private void start(String name) {
        shutdown.<AutoCloseable>start(() -> () -> stopped.add(name));
    }
}
