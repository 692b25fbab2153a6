package org.safecanvass.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What the portal is told; the owner's password is not among it. */
final class ServerEnvironment {
    private static final Set<Setting> FOR_THE_LAUNCHER_ALONE =
            Set.of(Setting.PORTAL_MIGRATION_USER, Setting.PORTAL_MIGRATION_PASSWORD);

    private ServerEnvironment() {}

    static Map<Setting, String> of(Settings settings, Home home, DatabaseAccess database) {
        var environment = new EnumMap<Setting, String>(Setting.class);
        environment.put(Setting.PORTAL_PUBLIC_URL, settings.localAddress());
        environment.putAll(settings.given());
        environment.put(Setting.PORTAL_HOME, home.folder().toString());
        environment.put(Setting.PORTAL_PORT, Integer.toString(settings.port()));
        environment.put(Setting.PORTAL_SAMPLE, settings.sampleWanted() ? "on" : "off");
        environment.put(Setting.PORTAL_DATABASE_URL, database.url());
        environment.put(Setting.PORTAL_DATABASE_USER, database.application().role());
        environment.put(Setting.PORTAL_DATABASE_PASSWORD, database.application().password());
        environment.keySet().removeAll(FOR_THE_LAUNCHER_ALONE);
        return environment;
    }

    static void replace(Map<String, String> inherited, Map<Setting, String> environment) {
        inherited.keySet().removeIf(name -> name.startsWith("PORTAL_"));
        environment.forEach((setting, value) -> inherited.put(setting.name(), value));
    }
}
