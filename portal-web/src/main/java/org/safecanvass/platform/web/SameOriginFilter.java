package org.safecanvass.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site asks for with this person's cookies. The API is left out, as it
 * knows its callers by token and never by cookie.
 */
public class SameOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || byToken(request) || sameOrigin(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean byToken(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/oauth/");
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return isOwn(request.getHeader("Origin"), request.getHeader("Host"));
    }

    /**
     * A browser that sends neither header nor origin is older than both; such a post is refused.
     */
    static boolean isOwn(@Nullable String origin, @Nullable String host) {
        if (origin == null || host == null || origin.equals("null")) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
