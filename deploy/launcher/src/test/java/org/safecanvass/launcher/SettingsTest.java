package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Map<String, String> EXTERNAL =
            Map.of(
                    "PORTAL_DATABASE_URL", "jdbc:postgresql://db.example/portal",
                    "PORTAL_DATABASE_USER", "app",
                    "PORTAL_DATABASE_PASSWORD", "one",
                    "PORTAL_MIGRATION_USER", "owner",
                    "PORTAL_MIGRATION_PASSWORD", "two");

    @Test
    void nothingSetMeansLoopbackAndOwnDatabase() {
        var settings = Settings.of(Map.of("PATH", "/bin"));

        assertThat(settings.localAddress()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(settings.home()).isEqualTo(Path.of(".portal").toAbsolutePath());
        assertThat(settings.externalDatabase()).isEmpty();
        assertThat(settings.sampleWanted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_PROT, PORTAL_PORT",
        "PORTAL_DATABASE_USR, PORTAL_DATABASE_USER",
        "PORTAL_SAMPLES, PORTAL_SAMPLE"
    })
    void unknownNameIsRefusedWithTheNearestKnownOne(String wrong, String right) {
        assertRefused(Map.of(wrong, "1"), "no setting " + wrong, "Did you mean " + right + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_TLS_KEYSTORE, serves no TLS by itself yet",
        "PORTAL_LOG_ORIGIN, keeps no public log yet",
        "PORTAL_SMTP_URL, sends no mail yet",
        "PORTAL_CLAMD, takes no evidence yet"
    })
    void whatThePortalDoesNotDoYetIsRefusedAndSaysSo(String setting, String missing) {
        assertRefused(Map.of(setting, "1"), setting, missing, "Leave it out");
        assertThat(Settings.of(Map.of(setting, " ")).given()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "99999999999", "８０"})
    void portOutsideTheNumbersOfPortsIsRefused(String port) {
        assertRefused(Map.of("PORTAL_PORT", port), "PORTAL_PORT", port, "1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal.example",
                "ftp://portal.example",
                "https://",
                "https://a b/",
                "https://[1/"
            })
    void incompleteWebAddressIsRefused(String address) {
        assertRefused(Map.of("PORTAL_PUBLIC_URL", address), "PORTAL_PUBLIC_URL", address);
        assertRefused(Map.of("PORTAL_EXIT_URL", address), "PORTAL_EXIT_URL", address);
    }

    @Test
    void sampleIsOnOrOffAndNothingElse() {
        assertRefused(Map.of("PORTAL_SAMPLE", "yes"), "PORTAL_SAMPLE", "on or off");
        assertThat(Settings.of(Map.of("PORTAL_SAMPLE", "off")).sampleWanted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTAL_DATABASE_URL",
                "PORTAL_DATABASE_USER",
                "PORTAL_DATABASE_PASSWORD",
                "PORTAL_MIGRATION_USER",
                "PORTAL_MIGRATION_PASSWORD"
            })
    void externalDatabaseWithOneSettingMissingNamesIt(String missing) {
        var rest = new java.util.HashMap<>(EXTERNAL);
        rest.remove(missing);

        assertRefused(rest, missing + " is missing");
    }

    @Test
    void externalDatabaseGetsNoSampleUnlessAskedFor() {
        assertThat(Settings.of(EXTERNAL).sampleWanted()).isFalse();
        assertThat(Settings.of(with(EXTERNAL, "PORTAL_SAMPLE", "on")).sampleWanted()).isTrue();
    }

    @Test
    void externalDatabaseIsReachedThroughTheSchemaOfThePortal() {
        var access = Settings.of(EXTERNAL).externalDatabase().orElseThrow();

        assertThat(access.url())
                .isEqualTo(
                        "jdbc:postgresql://db.example/portal?currentSchema=portal&stringtype=unspecified");
        assertThat(access.toString()).doesNotContain("one", "two");
    }

    @Test
    void applicationAsOwnerIsRefused() {
        assertRefused(
                with(EXTERNAL, "PORTAL_MIGRATION_USER", "app"),
                "PORTAL_MIGRATION_USER",
                "another role");
    }

    @Test
    void addressOfAllNetworksIsAnnouncedAsLoopback() {
        var settings = Settings.of(Map.of("PORTAL_BIND", "0.0.0.0", "PORTAL_PORT", "9090"));

        assertThat(settings.localAddress()).isEqualTo("http://127.0.0.1:9090/");
    }

    @Test
    void addressOfVersionSixIsAnnouncedInBrackets() {
        assertThat(Settings.of(Map.of("PORTAL_BIND", "::1")).localAddress())
                .isEqualTo("http://[::1]:8080/");
    }

    private static Map<String, String> with(Map<String, String> all, String name, String value) {
        var more = new java.util.HashMap<>(all);
        more.put(name, value);
        return more;
    }

    private static void assertRefused(Map<String, String> environment, String... parts) {
        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(LaunchFault.class)
                .hasMessageContainingAll(parts);
    }
}
