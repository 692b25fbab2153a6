package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One portal through its life: started, refused a second launcher, stopped, killed and recovered.
 */
class LauncherLifeIT {
    private static final String DATABASE = "portal";
    private static final Duration SECONDS = Duration.ofSeconds(60);

    private final int metricsPort = FreePort.find();

    @TempDir Path folder;

    @Test
    void portalStopsCleanlyAndComesBackAfterItsLauncherWasKilled() throws Exception {
        var first = start();
        first.awaitReady();
        assertThatTheLinkForTheFirstOperatorOpens(first);
        assertNothingOnTheCommandLine("portal_owner");
        assertDurable();
        assertSecondLauncherIsRefused();
        assertMetricsAreOnAPortOfTheirOwn(first.address());
        writeRow();

        first.handle().destroyForcibly();
        first.awaitEnd(SECONDS);
        var second = start();
        second.awaitReady();
        assertThat(readRow()).isEqualTo("kept");
        assertThat(new ApiClient(second.address()).get("/health/ready").status()).isEqualTo(200);

        assertThat(second.stop()).isEqualTo(143);
        assertThat(ProcessesOf.folder(folder)).isEmpty();
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
    }

    private LauncherProcess start() {
        return LauncherProcess.start(
                Map.of(
                        "PORTAL_HOME", folder.toString(),
                        "PORTAL_PORT", Integer.toString(FreePort.find()),
                        "PORTAL_METRICS_PORT", Integer.toString(metricsPort),
                        "PORTAL_SAMPLE", "off"));
    }

    private static void assertThatTheLinkForTheFirstOperatorOpens(LauncherProcess launcher)
            throws InterruptedException {
        var said = launcher.awaitLine("No operator has a password yet");
        var path = said.substring(said.indexOf("/account/password.xhtml?link="));

        var page = new ApiClient(launcher.address()).get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("operator@portal.example");
    }

    private void assertNothingOnTheCommandLine(String secret) throws IOException {
        var password = Files.readString(folder.resolve("secrets").resolve(secret));
        assertThat(ProcessesOf.folder(folder))
                .isNotEmpty()
                .allSatisfy(
                        process ->
                                assertThat(process.info().commandLine().orElseThrow())
                                        .doesNotContain(password));
    }

    private void assertSecondLauncherIsRefused() {
        var other = start();
        assertThat(other.awaitEnd(SECONDS)).isEqualTo(1);
        assertThat(other.output()).anyMatch(line -> line.contains("Another portal is running on"));
    }

    private void assertMetricsAreOnAPortOfTheirOwn(String portal) {
        var metrics = new ApiClient("http://127.0.0.1:" + metricsPort);
        assertThat(metrics.get("/metrics").body()).contains("memory_usedHeap_bytes");
        assertThat(metrics.get("/sign-in.xhtml").status()).isEqualTo(404);
        assertThat(new ApiClient(portal).get("/metrics").status()).isEqualTo(404);
    }

    private void assertDurable() throws Exception {
        assertThat(
                        superuser()
                                .query(
                                        DATABASE,
                                        "select string_agg(setting, ' ') from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')"))
                .isEqualTo("on on on");
    }

    private void writeRow() throws Exception {
        superuser().run(DATABASE, "create table public.written as select 'kept' as word");
    }

    private String readRow() throws Exception {
        return superuser().query(DATABASE, "select word from public.written");
    }

    private Superuser superuser() {
        return new Superuser(folder);
    }
}
