package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is set in the server before it listens. */
final class PreBootCommands {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
    private static final String THREADS =
            "configs.config.server-config.thread-pools.thread-pool.http-thread-pool";

    private PreBootCommands() {}

    static List<String> lines(String bind) {
        return List.of(
                set(LISTENER, "address", bind),
                set(HTTP, "max-connections", "-1"),
                set(HTTP, "server-header", "false"),
                set(HTTP, "xpowered-by", "false"),
                set(HTTP, "trace-enabled", "false"),
                set(THREADS, "min-thread-pool-size", "8"),
                set(THREADS, "max-thread-pool-size", "64"));
    }

    static Path write(Path file, String bind) {
        try {
            return Files.write(file, lines(bind));
        } catch (IOException e) {
            throw new LaunchFault("The file %s cannot be written.".formatted(file), e);
        }
    }

    private static String set(String where, String what, String value) {
        return "set %s.%s=%s".formatted(where, what, value);
    }
}
