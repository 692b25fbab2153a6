package org.safecanvass.launcher;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every environment variable that the portal knows; any other {@code PORTAL_*} is a mistake. */
enum Setting {
    PORTAL_HOME,
    PORTAL_PORT,
    PORTAL_BIND,
    PORTAL_PUBLIC_URL,
    PORTAL_DATABASE_URL,
    PORTAL_DATABASE_USER,
    PORTAL_DATABASE_PASSWORD,
    PORTAL_MIGRATION_USER,
    PORTAL_MIGRATION_PASSWORD,
    PORTAL_SAMPLE,
    PORTAL_SAMPLE_PASSWORD,
    PORTAL_EXIT_URL,
    PORTAL_TRUSTED_PROXIES,
    PORTAL_METRICS_PORT,
    PORTAL_KEK_FILE,
    PORTAL_CLOCK_OFFSET,
    PORTAL_TLS_KEYSTORE(
            "serves no TLS by itself yet; let a proxy do so and name it in PORTAL_TRUSTED_PROXIES"),
    PORTAL_LOG_ORIGIN("keeps no public log yet"),
    PORTAL_LOG_KEY_FILE("keeps no public log yet"),
    PORTAL_WITNESSES("keeps no public log yet"),
    PORTAL_SMTP_URL("sends no mail yet"),
    PORTAL_MAIL_FROM("sends no mail yet"),
    PORTAL_CLAMD("takes no evidence yet"),
    PORTAL_EVIDENCE_DIR("takes no evidence yet");

    private final Optional<String> missing;

    Setting() {
        missing = Optional.empty();
    }

    /** For a setting of something that the portal is to do, but does not do yet. */
    Setting(String missing) {
        this.missing = Optional.of(missing);
    }

    /** Why the setting would have no effect, as the end of "this portal ...". */
    Optional<String> missing() {
        return missing;
    }

    /** Read by {@code deploy/test} alone. */
    static final String CHROMIUM = "PORTAL_CHROMIUM";

    static boolean isKnown(String name) {
        return name.equals(CHROMIUM)
                || Arrays.stream(values()).anyMatch(setting -> setting.name().equals(name));
    }

    static Setting nearestTo(String name) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(setting -> distance(setting.name(), name)))
                .orElseThrow();
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
