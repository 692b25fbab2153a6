package org.safecanvass.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Outlines of the few icons, each in a box of 24 by 24; a word always stands beside them. */
@Named
@ApplicationScoped
public class Icons {
    private static final Map<String, String> PATHS =
            Map.of(
                    "phone",
                    "M6.5 2.5 10 7l-2 2.6a14 14 0 0 0 6.4 6.4L17 14l4.5 3.5-1.8 3.6C11.5 22.6 1.4 12.5 2.9 4.3z",
                    "info",
                    "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1.2 15h-2.4v-6.6h2.4zm0-8.4h-2.4V6.4h2.4z",
                    "good",
                    "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.4 14.6L6 12l1.7-1.7 2.9 2.9 5.7-5.7L18 9.2z",
                    "warn",
                    "M12 2.5 1.5 21h21zm1.2 15.3h-2.4v-2.3h2.4zm0-4h-2.4V9h2.4z",
                    "in",
                    "M17 10V7.5a5 5 0 0 0-10 0V10H5.5v11h13V10zm-7.6 0V7.5a2.6 2.6 0 0 1 5.2 0V10z",
                    "shared",
                    "M8 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 2.3a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z"
                            + "M16 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 2.3a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z",
                    "out",
                    "M3 4h18v12.5h-8.6L7 21v-4.5H3z");

    /** The outline of the named icon; of "info" where none is named. */
    public String path(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return PATHS.get("info");
        }
        return PATHS.get(name.equals("bad") ? "warn" : name);
    }
}
