package org.safecanvass.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query that shows the same page in another way, keeping what else the address says. Relative,
 * and empty of all else on an error page, so that those read alike wherever they stand.
 */
final class SwitchAddress {
    private SwitchAddress() {}

    static String of(HttpServletRequest request, String name, String value) {
        var asked = request.getDispatcherType() == DispatcherType.REQUEST;
        var query = asked ? request.getQueryString() : null;
        return "?" + with(query == null ? "" : query, name, value);
    }

    static String with(String query, String name, String value) {
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(name + "="));
        return Stream.concat(kept, Stream.of(name + "=" + value)).collect(Collectors.joining("&"));
    }
}
