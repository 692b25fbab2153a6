package org.safecanvass.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query that shows the same page in another language, keeping what else the address says. */
final class SwitchAddress {
    private SwitchAddress() {}

    static String of(HttpServletRequest request, String code) {
        var query =
                request.getDispatcherType() == DispatcherType.REQUEST
                        ? request.getQueryString()
                        : null;
        return "?" + with(query == null ? "" : query, code);
    }

    static String with(String query, String code) {
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(Language.NAME + "="));
        return Stream.concat(kept, Stream.of(Language.NAME + "=" + code))
                .collect(Collectors.joining("&"));
    }
}
