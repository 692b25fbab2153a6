package org.safecanvass.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
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

    /** Keeps a code however it was typed, as it is shown: in groups of four. */
    public void keep(String typed) {
        var code = tidy(typed);
        given = Optional.of(code);
        write(code, -1);
    }

    static String tidy(String typed) {
        var symbols = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
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
                        seconds));
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
