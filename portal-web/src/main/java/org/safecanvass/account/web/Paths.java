package org.safecanvass.account.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What paths of the portal are, and which of them may be gone to after a sign-in. */
final class Paths {
    private static final List<String> NO_PAGES = List.of("/assets", "/api", "/oauth", "/health");

    private static final Set<String> ONLY_READ =
            Set.of(
                    "/index.xhtml",
                    "/danger.xhtml",
                    "/help.xhtml",
                    "/privacy.xhtml",
                    "/accessibility.xhtml",
                    "/cookies.xhtml",
                    "/about-data.xhtml");

    private Paths() {}

    /** Whether a page says the same to everybody, so that it needs nobody to act. */
    static boolean isOnlyRead(String path) {
        return ONLY_READ.contains(path) || path.startsWith("/error/");
    }

    /**
     * Styles, pictures and health, which are for all, and the API, which knows its callers by
     * token.
     */
    static boolean isNoPage(String path) {
        return NO_PAGES.stream()
                .anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    /**
     * Whether it surely leads to a page here and not to another site: browsers read a backslash and
     * two slashes as the start of a host, and leave out control characters before they do.
     */
    static boolean isLocal(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[\\w./?&=%~+,:;@!$'()*-]*");
    }
}
