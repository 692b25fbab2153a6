package org.safecanvass.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The return codes of a reporter without an account, while they write or read: the newest first,
 * and those of reports that were begun before it, perhaps in another tab. They never stand in an
 * address, and go when the browser is closed.
 */
@RequestScoped
public class CodeCookie {
    static final String NAME = "report";

    @Inject private HttpServletRequest request;
    @Inject private ExternalContext external;
    private static final String SEPARATOR = "_";
    private static final int MOST = 5;
    private @Nullable List<String> given;

    public Optional<String> code() {
        return codes().stream().findFirst();
    }

    /** All of them, the newest first. */
    public List<String> codes() {
        return given == null ? sent() : given;
    }

    /** Keeps a code however it was typed, as it is shown: in groups of four. */
    public void keep(String typed) {
        var code = tidy(typed);
        given = Stream.concat(Stream.of(code), codes().stream()).distinct().limit(MOST).toList();
        write(String.join(SEPARATOR, given), -1);
    }

    static String tidy(String typed) {
        var symbols = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    public void forget() {
        given = List.of();
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

    private List<String> sent() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .flatMap(cookie -> Stream.of(cookie.getValue().split(SEPARATOR)))
                .filter(code -> !code.isEmpty())
                .limit(MOST)
                .toList();
    }
}
