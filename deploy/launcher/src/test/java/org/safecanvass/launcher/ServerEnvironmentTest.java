package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerEnvironmentTest {
    private static final DatabaseAccess DATABASE =
            new DatabaseAccess(
                    "jdbc:postgresql://127.0.0.1:5432/portal",
                    new Login("portal_app", "application's"),
                    new Login("portal_owner", "owner's"));

    @TempDir Path folder;

    @Test
    void ownersPasswordStaysWithTheLauncher() throws IOException {
        var environment =
                environment(
                        Map.of(
                                "PORTAL_DATABASE_URL", DATABASE.url(),
                                "PORTAL_DATABASE_USER", "portal_app",
                                "PORTAL_DATABASE_PASSWORD", "application's",
                                "PORTAL_MIGRATION_USER", "portal_owner",
                                "PORTAL_MIGRATION_PASSWORD", "owner's"));

        assertThat(environment).containsEntry("PORTAL_DATABASE_PASSWORD", "application's");
        assertThat(environment.values()).doesNotContain("owner's", "portal_owner");
    }

    @Test
    void settingsReachThePortalAndTheRestOfTheEnvironmentToo() throws IOException {
        var environment =
                environment(Map.of("PORTAL_EXIT_URL", "https://weather.example/", "PATH", "/bin"));

        assertThat(environment)
                .containsEntry("PORTAL_EXIT_URL", "https://weather.example/")
                .containsEntry("PORTAL_HOME", folder.toString())
                .containsEntry("PATH", "/bin");
    }

    private Map<String, String> environment(Map<String, String> given) throws IOException {
        var all = new HashMap<>(given);
        try (var home = Home.open(folder)) {
            ServerEnvironment.replace(
                    all, ServerEnvironment.of(Settings.of(given), home, DATABASE));
        }
        return all;
    }
}
