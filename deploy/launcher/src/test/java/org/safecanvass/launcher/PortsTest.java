package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void portInUseIsRefused() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(
                            () ->
                                    Ports.requireFree(
                                            "127.0.0.1",
                                            other.getLocalPort(),
                                            Setting.PORTAL_METRICS_PORT))
                    .isInstanceOf(LaunchFault.class)
                    .hasMessageContainingAll("Port " + other.getLocalPort(), "PORTAL_METRICS_PORT");
        }
    }

    @Test
    void freePortIsTaken() {
        assertThatCode(() -> Ports.requireFree("127.0.0.1", Ports.free(), Setting.PORTAL_PORT))
                .doesNotThrowAnyException();
    }

    @Test
    void addressThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Ports.requireFree("no such host", 8080, Setting.PORTAL_PORT))
                .isInstanceOf(LaunchFault.class)
                .hasMessageContaining("PORTAL_BIND");
    }
}
