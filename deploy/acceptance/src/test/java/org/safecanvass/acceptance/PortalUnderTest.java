package org.safecanvass.acceptance;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A portal with its sample data, on a port and in a folder of its own. */
public final class PortalUnderTest implements CloseableResource {
    private final LauncherProcess launcher;
    private final TemporaryHome home;

    private PortalUnderTest(LauncherProcess launcher, TemporaryHome home) {
        this.launcher = launcher;
        this.home = home;
    }

    static PortalUnderTest start() {
        var home = TemporaryHome.create();
        var launcher =
                LauncherProcess.start(
                        Map.of(
                                "PORTAL_HOME",
                                home.folder().toString(),
                                "PORTAL_PORT",
                                Integer.toString(FreePort.find()),
                                // so that a test may come from a network of its own
                                "PORTAL_TRUSTED_PROXIES",
                                "127.0.0.1",
                                "PORTAL_SAMPLE_PASSWORD",
                                "Sample-" + UUID.randomUUID()));
        launcher.awaitReady();
        return new PortalUnderTest(launcher, home);
    }

    /** The address without a slash at its end. */
    public String address() {
        return launcher.address();
    }

    public Path home() {
        return home.folder();
    }

    public SampleAccounts samples() {
        return SampleAccounts.read(home().resolve("sample-accounts.json"));
    }

    public ApiClient api() {
        return new ApiClient(address());
    }

    @Override
    public void close() throws Exception {
        launcher.stop();
        home.delete();
    }
}
