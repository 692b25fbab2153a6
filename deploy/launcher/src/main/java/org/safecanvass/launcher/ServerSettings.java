package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the server is set up, as the two files of commands that it takes. */
final class ServerSettings {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
    private static final String THREADS =
            "configs.config.server-config.thread-pools.thread-pool.http-thread-pool";

    private ServerSettings() {}

    /**
     * Behind a proxy the proxy says whether the reader came by TLS; a stranger who says so without
     * one only gets cookies that the own browser will not send back.
     */
    static List<String> beforeListening(String bind, boolean behindProxy) {
        var always =
                List.of(
                        set(LISTENER, "address", bind),
                        set(HTTP, "max-connections", "-1"),
                        set(HTTP, "server-header", "false"),
                        set(HTTP, "xpowered-by", "false"),
                        set(HTTP, "trace-enabled", "false"),
                        set(HTTP, "cookie-same-site-enabled", "true"),
                        set(HTTP, "cookie-same-site-value", "Lax"),
                        set(THREADS, "min-thread-pool-size", "8"),
                        set(THREADS, "max-thread-pool-size", "64"),
                        "set-openapi-configuration --endpoint=api/openapi");
        return behindProxy
                ? Stream.concat(
                                always.stream(),
                                Stream.of(set(HTTP, "scheme-mapping", "X-Forwarded-Proto")))
                        .toList()
                : always;
    }

    /** The server refuses this one any earlier. */
    static List<String> beforeDeploying() {
        return List.of("set-metrics-configuration --enabled=false --dynamic=true");
    }

    static Path write(Path file, List<String> commands) {
        try {
            return Files.write(file, commands);
        } catch (IOException e) {
            throw new LaunchFault("The file %s cannot be written.".formatted(file), e);
        }
    }

    private static String set(String where, String what, String value) {
        return "set %s.%s=%s".formatted(where, what, value);
    }
}
