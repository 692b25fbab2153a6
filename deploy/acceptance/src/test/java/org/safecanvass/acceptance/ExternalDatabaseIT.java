package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal on a PostgreSQL that somebody else takes care of, prepared as the README says. */
@PortalTest
class ExternalDatabaseIT {
    private static final String DATABASE = "elsewhere_" + System.currentTimeMillis();
    private static final String OWNER = DATABASE + "_owner";
    private static final String APPLICATION = DATABASE + "_app";
    private static final String PASSWORD = "Quay-and-Lantern-7";

    private final Superuser superuser;

    @TempDir Path folder;

    ExternalDatabaseIT(PortalUnderTest portal) {
        superuser = new Superuser(portal.home());
    }

    @Test
    void portalBringsTheSchemaUpToDateAndRunsThere() throws Exception {
        prepare();

        var launcher = LauncherProcess.start(settings());
        launcher.awaitReady();

        var place = new ApiClient(launcher.address()).get("/api/v1/places?q=BN1+1JE");
        assertThat(place.body()).contains("E06000043");
        assertThat(new ApiReport().send(new ApiClient(launcher.address())).status()).isEqualTo(201);
        assertThat(superuser.query(DATABASE, "select count(*) from portal.report")).isEqualTo("1");
        assertThat(folder.resolve("database")).doesNotExist();
        assertThat(ProcessesOf.folder(folder))
                .allSatisfy(
                        process ->
                                assertThat(process.info().commandLine().orElseThrow())
                                        .doesNotContain(PASSWORD));
        assertThat(launcher.stop()).isEqualTo(143);
    }

    private void prepare() throws IOException, SQLException {
        for (var command :
                List.of(
                        "create role %s login password '%s'".formatted(OWNER, PASSWORD),
                        "create role %s login password '%s'".formatted(APPLICATION, PASSWORD),
                        "create database %s owner %s".formatted(DATABASE, OWNER),
                        "revoke all on database %s from public".formatted(DATABASE),
                        "grant connect on database %s to %s".formatted(DATABASE, APPLICATION))) {
            superuser.run("postgres", command);
        }
    }

    private Map<String, String> settings() throws IOException {
        return Map.of(
                "PORTAL_HOME", folder.toString(),
                "PORTAL_PORT", Integer.toString(FreePort.find()),
                "PORTAL_DATABASE_URL", superuser.url(DATABASE),
                "PORTAL_DATABASE_USER", APPLICATION,
                "PORTAL_DATABASE_PASSWORD", PASSWORD,
                "PORTAL_MIGRATION_USER", OWNER,
                "PORTAL_MIGRATION_PASSWORD", PASSWORD);
    }
}
