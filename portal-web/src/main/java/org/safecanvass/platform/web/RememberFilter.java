package org.safecanvass.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Remembers the language and the appearance that a person asked for by a link on the page. */
public class RememberFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<String>> REMEMBERED =
            Map.of(Language.NAME, Language.CODES, Theme.NAME, Theme.NAMES);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod())) {
            REMEMBERED.forEach(
                    (name, values) -> {
                        var asked = request.getParameter(name);
                        if (asked != null && values.contains(asked)) {
                            response.addCookie(cookie(name, asked, request.isSecure()));
                        }
                    });
        }
        chain.doFilter(request, response);
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
        return cookie;
    }
}
