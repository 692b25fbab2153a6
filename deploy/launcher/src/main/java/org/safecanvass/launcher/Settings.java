package org.safecanvass.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checked settings of one start. */
final class Settings {
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<Setting> EXTERNAL_DATABASE =
            Set.of(
                    Setting.PORTAL_DATABASE_URL,
                    Setting.PORTAL_DATABASE_USER,
                    Setting.PORTAL_DATABASE_PASSWORD,
                    Setting.PORTAL_MIGRATION_USER,
                    Setting.PORTAL_MIGRATION_PASSWORD);

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings() {}

    /** Refuses what it does not know or understand, so that a typing error never passes unseen. */
    static Settings of(Map<String, String> environment) {
        var settings = new Settings();
        environment.forEach(settings::take);
        settings.check();
        return settings;
    }

    private void take(String name, String value) {
        if (!name.startsWith("PORTAL_") || name.equals(Setting.CHROMIUM)) {
            return;
        }
        if (!Setting.isKnown(name)) {
            throw new LaunchFault(
                    "There is no setting %s. Did you mean %s?"
                            .formatted(name, Setting.nearestTo(name)));
        }
        if (!value.isBlank()) {
            take(Setting.valueOf(name), value.strip());
        }
    }

    /** What would have no effect is refused too, lest somebody relies on it. */
    private void take(Setting setting, String value) {
        setting.missing()
                .ifPresent(
                        missing -> {
                            throw new LaunchFault(
                                    "%s cannot be used: this portal %s. Leave it out."
                                            .formatted(setting, missing));
                        });
        values.put(setting, value);
    }

    private void check() {
        port();
        metricsPort();
        webAddress(Setting.PORTAL_PUBLIC_URL);
        webAddress(Setting.PORTAL_EXIT_URL);
        sampleWanted();
        externalDatabase();
    }

    Path home() {
        return Path.of(get(Setting.PORTAL_HOME).orElse(".portal")).toAbsolutePath().normalize();
    }

    int port() {
        return numberBetween(Setting.PORTAL_PORT, 1, HIGHEST_PORT).orElse(8080);
    }

    /** Where metrics are served, which may be the portal's own port; nowhere unless asked for. */
    Optional<Integer> metricsPort() {
        return numberBetween(Setting.PORTAL_METRICS_PORT, 1, HIGHEST_PORT);
    }

    String bind() {
        return get(Setting.PORTAL_BIND).orElse("127.0.0.1");
    }

    boolean behindProxy() {
        return get(Setting.PORTAL_TRUSTED_PROXIES).isPresent();
    }

    /** The address that the start announces: what a person opens on this machine. */
    String localAddress() {
        var everywhere = bind().equals("0.0.0.0") || bind().equals("::");
        var host = everywhere ? "127.0.0.1" : bind();
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port());
    }

    boolean sampleWanted() {
        var answer =
                get(Setting.PORTAL_SAMPLE)
                        .orElse(values.containsKey(Setting.PORTAL_DATABASE_URL) ? "off" : "on");
        return switch (answer) {
            case "on" -> true;
            case "off" -> false;
            default ->
                    throw new LaunchFault(
                            "PORTAL_SAMPLE is \"%s\". Set it to on or off.".formatted(answer));
        };
    }

    /** Empty when the portal is to run its own database. */
    Optional<DatabaseAccess> externalDatabase() {
        var given = EXTERNAL_DATABASE.stream().filter(values::containsKey).count();
        if (given == 0) {
            return Optional.empty();
        }
        EXTERNAL_DATABASE.stream()
                .filter(setting -> !values.containsKey(setting))
                .sorted()
                .findFirst()
                .ifPresent(
                        missing -> {
                            throw new LaunchFault(
                                    "%s is missing. An external database needs all five of %s."
                                            .formatted(
                                                    missing,
                                                    EXTERNAL_DATABASE.stream().sorted().toList()));
                        });
        requireTwoRoles();
        return Optional.of(
                new DatabaseAccess(
                        jdbcUrl(),
                        new Login(
                                require(Setting.PORTAL_DATABASE_USER),
                                require(Setting.PORTAL_DATABASE_PASSWORD)),
                        new Login(
                                require(Setting.PORTAL_MIGRATION_USER),
                                require(Setting.PORTAL_MIGRATION_PASSWORD))));
    }

    private void requireTwoRoles() {
        if (require(Setting.PORTAL_MIGRATION_USER).equals(require(Setting.PORTAL_DATABASE_USER))) {
            throw new LaunchFault(
                    "PORTAL_MIGRATION_USER is the same role as PORTAL_DATABASE_USER. Set it to another role, which owns the schema.");
        }
    }

    /** What the portal itself reads, by the names of the environment. */
    Map<Setting, String> given() {
        return Map.copyOf(values);
    }

    private String jdbcUrl() {
        var url = require(Setting.PORTAL_DATABASE_URL);
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new LaunchFault(
                    "PORTAL_DATABASE_URL does not start with jdbc:postgresql://. Write it as"
                            + " jdbc:postgresql://host:5432/database.");
        }
        return url;
    }

    private Optional<Integer> numberBetween(Setting setting, int lowest, int highest) {
        return get(setting).map(text -> Numbers.between(setting.name(), text, lowest, highest));
    }

    private void webAddress(Setting setting) {
        get(setting)
                .filter(text -> !isWebAddress(text))
                .ifPresent(
                        text -> {
                            throw new LaunchFault(
                                    "%s is \"%s\". Set it to a full address such as https://portal.example/."
                                            .formatted(setting, text));
                        });
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null && address.getScheme().matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    private String require(Setting setting) {
        return get(setting).orElseThrow();
    }
}
