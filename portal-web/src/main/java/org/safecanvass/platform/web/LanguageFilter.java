package org.safecanvass.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Remembers the language that a person asked for by the switch on the page. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod())) {
            Language.supported(request.getParameter(Language.NAME))
                    .ifPresent(asked -> response.addCookie(cookie(asked, request.isSecure())));
        }
        chain.doFilter(request, response);
    }

    private static Cookie cookie(Locale asked, boolean secure) {
        var cookie = new Cookie(Language.NAME, asked.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
        return cookie;
    }
}
