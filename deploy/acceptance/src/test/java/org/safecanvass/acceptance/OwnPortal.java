package org.safecanvass.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A portal that the tests start, stop and delete themselves. */
final class OwnPortal {
    private final TemporaryHome home = TemporaryHome.create();
    private final Map<String, String> settings =
            Map.of(
                    "PORTAL_HOME",
                    home.folder().toString(),
                    "PORTAL_PORT",
                    Integer.toString(FreePort.find()),
                    // so that a test may come from a network of its own
                    "PORTAL_TRUSTED_PROXIES",
                    "127.0.0.1",
                    "PORTAL_SAMPLE_PASSWORD",
                    "Sample-" + UUID.randomUUID());
    private LauncherProcess launcher;

    private OwnPortal() {
        launcher = LauncherProcess.start(settings);
        launcher.awaitReady();
    }

    static OwnPortal start() {
        return new OwnPortal();
    }

    String address() {
        return launcher.address();
    }

    Path home() {
        return home.folder();
    }

    void comeBackLater(Duration ahead) {
        launcher.stop();
        var later = new HashMap<>(settings);
        later.put("PORTAL_CLOCK_OFFSET", ahead.toString());
        launcher = LauncherProcess.start(later);
        launcher.awaitReady();
    }

    void close() throws IOException {
        launcher.stop();
        home.delete();
    }
}
