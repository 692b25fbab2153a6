package org.safecanvass.launcher;

import java.util.Arrays;
import java.util.Comparator;
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
    PORTAL_LOG_ORIGIN,
    PORTAL_LOG_KEY_FILE,
    PORTAL_KEK_FILE,
    PORTAL_WITNESSES,
    PORTAL_SMTP_URL,
    PORTAL_MAIL_FROM,
    PORTAL_CLAMD,
    PORTAL_EVIDENCE_DIR,
    PORTAL_CLOCK_OFFSET;

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
