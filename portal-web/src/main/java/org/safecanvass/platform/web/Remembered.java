package org.safecanvass.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person chose: now by a link, or earlier and kept in a cookie. */
final class Remembered {
    private Remembered() {}

    static Optional<String> of(HttpServletRequest request, String name, Set<String> values) {
        var earlier =
                Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue);
        return Stream.concat(Stream.ofNullable(request.getParameter(name)), earlier)
                .filter(values::contains)
                .findFirst();
    }
}
