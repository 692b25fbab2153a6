package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that starts, and then says one thing or another of the portal in it. */
class PortalServerTest {
    private static final List<String> STARTS =
            List.of("sh", "-c", "echo 'Payara Micro 6 ready in 1 (ms)'; exec sleep 60");
    private static final List<String> ENDS = List.of("sh", "-c", "exit 3");

    @TempDir private Path folder;
    private HttpServer portal;

    @BeforeEach
    void listen() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void aPortalThatAnswersIsReady() throws Exception {
        says(200, "{\"checks\":[{\"name\":\"database\"}]}");

        assertThatNoException().isThrownBy(() -> awaitReady(STARTS));
    }

    @Test
    void sampleDataThatCannotBeMadeIsToldWithAWayOut() {
        says(503, "{\"data\":{\"reports\":\"7\",\"failed\":\"true\"}}");

        assertThatThrownBy(() -> awaitReady(STARTS))
                .isInstanceOf(LaunchFault.class)
                .hasMessageContaining("sample data could not be made")
                .hasMessageContaining("portal.log")
                .hasMessageContaining("PORTAL_SAMPLE=off");
    }

    @Test
    void aServerWithoutThePortalIsToldWithItsAnswer() {
        says(404, "nothing here");

        assertThatThrownBy(() -> awaitReady(STARTS))
                .isInstanceOf(LaunchFault.class)
                .hasMessageContaining("404 nothing here");
    }

    @Test
    void aServerThatEndsIsToldWithItsCode() {
        assertThatThrownBy(() -> awaitReady(ENDS))
                .isInstanceOf(LaunchFault.class)
                .hasMessageContaining("ended with code 3");
    }

    private void awaitReady(List<String> command) throws Exception {
        try (var home = Home.open(folder);
                var server = PortalServer.start(command, Map.of(), home)) {
            server.awaitReady(
                    new Readiness("http://127.0.0.1:%d/".formatted(portal.getAddress().getPort())),
                    new Progress(System.out));
        }
    }

    private void says(int status, String said) {
        portal.createContext(
                "/health/ready",
                exchange -> {
                    var body = said.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }
}
