package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One portal through its life: started, refused a second launcher, stopped, killed and recovered.
 */
class LauncherLifeIT {
    private static final Duration SECONDS = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void portalStopsCleanlyAndComesBackAfterItsLauncherWasKilled() throws Exception {
        var first = start();
        first.awaitReady();
        assertThatTheLinkForTheFirstOperatorOpens(first);
        assertNothingOnTheCommandLine("portal_owner");
        assertDurable();
        assertSecondLauncherIsRefused();
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

    private void assertDurable() throws Exception {
        assertThat(
                        query(
                                "select string_agg(setting, ' ') from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')"))
                .isEqualTo("on on on");
    }

    private void writeRow() throws Exception {
        query("create table public.written as select 'kept' as word; select 'done'");
    }

    private String readRow() throws Exception {
        return query("select word from public.written");
    }

    private String query(String sql) throws IOException, SQLException {
        var pid = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        var url = "jdbc:postgresql://127.0.0.1:%s/portal".formatted(pid.get(3).strip());
        var password = Files.readString(folder.resolve("secrets/postgres"));
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            var hasRows = statement.execute(sql);
            while (!hasRows) {
                hasRows = statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
