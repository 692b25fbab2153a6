package org.safecanvass.acceptance;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A portal with its sample data, on a port and in a folder of its own; or, while tests are being
 * written, the one that already runs at {@code portal.address} in the folder {@code portal.home}.
 */
public final class PortalUnderTest implements CloseableResource, AutoCloseable {
    private final Path home;
    private final String address;
    private final @Nullable OwnPortal own;

    private PortalUnderTest(Path home, String address, @Nullable OwnPortal own) {
        this.home = home;
        this.address = address;
        this.own = own;
    }

    static PortalUnderTest start() {
        var running = System.getProperty("portal.address");
        if (running != null) {
            return new PortalUnderTest(Path.of(System.getProperty("portal.home")), running, null);
        }
        var own = OwnPortal.start();
        return new PortalUnderTest(own.home(), own.address(), own);
    }

    /** The address without a slash at its end. */
    public String address() {
        return address;
    }

    public Path home() {
        return home;
    }

    /** Stops it and starts it again with its clock that much ahead, at the same address. */
    void comeBackLater(Duration ahead) {
        if (own == null) {
            throw new AssertionError("Only a portal of the tests' own can be set ahead");
        }
        own.comeBackLater(ahead);
    }

    public SampleAccounts samples() {
        return SampleAccounts.read(home().resolve("sample-accounts.json"));
    }

    public ApiClient api() {
        return new ApiClient(address());
    }

    @Override
    public void close() throws Exception {
        if (own != null) {
            own.close();
        }
    }
}
