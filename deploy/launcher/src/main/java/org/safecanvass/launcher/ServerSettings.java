package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server is set up, as the three files of commands that it takes. */
final class ServerSettings {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
    private static final String THREADS =
            "configs.config.server-config.thread-pools.thread-pool.http-thread-pool";

    /**
     * Behind a proxy the proxy says whether the reader came by TLS; a stranger who says so without
     * one only gets cookies that the own browser will not send back.
     */
    private static final String BELIEVE_PROXY = set(HTTP, "scheme-mapping", "X-Forwarded-Proto");

    /** The virtual server that is there from the first, and so has the portal. */
    private static final String PORTAL = "server";

    /** One that is made after the portal was deployed, if ever, and so has it not. */
    private static final String APART = "metrics";

    private ServerSettings() {}

    static List<String> beforeListening(Settings settings) {
        var commands = new ArrayList<String>();
        commands.addAll(
                List.of(
                        set(LISTENER, "address", settings.bind()),
                        set(HTTP, "max-connections", "-1"),
                        set(HTTP, "server-header", "false"),
                        set(HTTP, "xpowered-by", "false"),
                        set(HTTP, "trace-enabled", "false"),
                        set(HTTP, "cookie-same-site-enabled", "true"),
                        set(HTTP, "cookie-same-site-value", "Lax"),
                        set(THREADS, "min-thread-pool-size", "8"),
                        set(THREADS, "max-thread-pool-size", "64"),
                        "set-openapi-configuration --enabled=false --virtualServers=" + APART));
        if (settings.behindProxy()) {
            commands.add(BELIEVE_PROXY);
        }
        return commands;
    }

    /** The server refuses this any earlier. */
    static List<String> beforeDeploying(Settings settings) {
        var shared = settings.metricsPort().filter(port -> port == settings.port()).isPresent();
        return List.of(
                "set-metrics-configuration --dynamic=true --enabled=%s --virtualServers=%s"
                        .formatted(settings.metricsPort().isPresent(), shared ? PORTAL : APART));
    }

    /** A port for the metrics alone; any earlier, the portal would be deployed there as well. */
    static List<String> afterDeploying(Settings settings) {
        return settings.metricsPort()
                .filter(port -> port != settings.port())
                .map(port -> metricsListener(settings.bind(), port))
                .orElse(List.of());
    }

    private static List<String> metricsListener(String bind, int port) {
        return List.of(
                "create-virtual-server --hosts metrics.invalid " + APART,
                "create-http-listener --listeneraddress %s --listenerport %d --defaultvs %s --xpowered=false metrics"
                        .formatted(bind, port, APART));
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
