package org.safecanvass.acceptance;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A portal with its sample data, on a port and in a folder of its own; or, while tests are being
 * written, the one that already runs at {@code portal.address} in the folder {@code portal.home}.
 */
public final class PortalUnderTest implements CloseableResource, AutoCloseable {
    private final String address;
    private final Path home;
    private final AutoCloseable end;

    private PortalUnderTest(String address, Path home, AutoCloseable end) {
        this.address = address;
        this.home = home;
        this.end = end;
    }

    static PortalUnderTest start() {
        var running = System.getProperty("portal.address");
        return running == null
                ? own()
                : new PortalUnderTest(
                        running, Path.of(System.getProperty("portal.home")), () -> {});
    }

    private static PortalUnderTest own() {
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
        return new PortalUnderTest(
                launcher.address(),
                home.folder(),
                () -> {
                    launcher.stop();
                    home.delete();
                });
    }

    /** The address without a slash at its end. */
    public String address() {
        return address;
    }

    public Path home() {
        return home;
    }

    public SampleAccounts samples() {
        return SampleAccounts.read(home().resolve("sample-accounts.json"));
    }

    public ApiClient api() {
        return new ApiClient(address());
    }

    @Override
    public void close() throws Exception {
        end.close();
    }
}
