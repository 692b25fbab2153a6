package org.safecanvass.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The return code of a reporter without an account, while they write or read. It never stands in an
 * address, and goes when the browser is closed.
 */
@RequestScoped
public class CodeCookie {
    static final String NAME = "report";

    @Inject private HttpServletRequest request;
    @Inject private ExternalContext external;
    private Optional<String> given = Optional.empty();

    public Optional<String> code() {
        return given.or(this::sent);
    }

    public void keep(String code) {
        given = Optional.of(code);
        write(code, -1);
    }

    public void forget() {
        given = Optional.empty();
        write("", 0);
    }

    private void write(String code, int seconds) {
        external.addResponseCookie(
                NAME,
                code,
                Map.of(
                        "path",
                        "/",
                        "httpOnly",
                        true,
                        "secure",
                        request.isSecure(),
                        "maxAge",
                        seconds,
                        "SameSite",
                        "Lax"));
    }

    private Optional<String> sent() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }
}
