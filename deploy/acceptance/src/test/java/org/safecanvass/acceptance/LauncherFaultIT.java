package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps the portal from starting is told in one line that says what to do. */
class LauncherFaultIT {
    private static final Duration SECONDS = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void misspeltSettingIsNamedWithTheRightOne() {
        assertFault(Map.of("PORTAL_PROT", "8081"), "PORTAL_PROT", "Did you mean PORTAL_PORT?");
    }

    @Test
    void portInUseIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());

            assertFault(Map.of("PORTAL_PORT", port), "Port " + port, "PORTAL_PORT");
        }
    }

    @Test
    void folderThatCannotBeWrittenIsNamed() {
        assertFault(Map.of("PORTAL_HOME", "/proc/safecanvass"), "/proc/safecanvass", "PORTAL_HOME");
    }

    @Test
    void databaseThatRefusesIsNamed() {
        var nobody = FreePort.find();

        assertFault(
                Map.of(
                        "PORTAL_DATABASE_URL",
                                "jdbc:postgresql://127.0.0.1:%d/portal".formatted(nobody),
                        "PORTAL_DATABASE_USER", "app",
                        "PORTAL_DATABASE_PASSWORD", "secret-one",
                        "PORTAL_MIGRATION_USER", "owner",
                        "PORTAL_MIGRATION_PASSWORD", "secret-two"),
                "database refuses role owner",
                "PORTAL_DATABASE_");
    }

    @Test
    void halfAnExternalDatabaseIsRefused() {
        assertFault(
                Map.of("PORTAL_DATABASE_URL", "jdbc:postgresql://127.0.0.1/portal"),
                "PORTAL_DATABASE_USER is missing");
    }

    @Test
    void portalThatDoesNotDeployIsToldByItsCauseAndLeavesNothingRunning() throws IOException {
        var launcher = LauncherProcess.start(appWithBrokenPortal(), settings(Map.of()));

        assertThat(launcher.awaitEnd(Duration.ofMinutes(8))).isEqualTo(1);
        assertThat(faults(launcher))
                .singleElement()
                .asString()
                .contains("The portal was not deployed", "must be terminated", "portal.log");
        assertThat(ProcessesOf.folder(folder)).isEmpty();
    }

    private void assertFault(Map<String, String> wrong, String... parts) {
        var launcher = LauncherProcess.start(settings(wrong));

        assertThat(launcher.awaitEnd(SECONDS)).isEqualTo(1);
        assertThat(faults(launcher)).singleElement().asString().contains(parts);
        assertThat(String.join("", launcher.output())).doesNotContain("secret-", "\tat ");
    }

    private Map<String, String> settings(Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put("PORTAL_HOME", folder.resolve("home").toString());
        settings.put("PORTAL_PORT", Integer.toString(FreePort.find()));
        settings.putAll(more);
        return settings;
    }

    private static List<String> faults(LauncherProcess launcher) {
        return launcher.output().stream()
                .filter(line -> line.startsWith("SafeCanvass stopped: "))
                .toList();
    }

    private Path appWithBrokenPortal() throws IOException {
        var app = Files.createDirectory(folder.resolve("app"));
        Files.copy(LauncherProcess.app().resolve("launcher.jar"), app.resolve("launcher.jar"));
        for (var part : List.of("lib", "server")) {
            Files.createSymbolicLink(app.resolve(part), LauncherProcess.app().resolve(part));
        }
        try (var war = new JarOutputStream(Files.newOutputStream(app.resolve("portal.war")))) {
            war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            war.write(
                    "<web-app><servlet></web-app>"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return app;
    }
}
