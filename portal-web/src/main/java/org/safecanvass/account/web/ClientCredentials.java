package org.safecanvass.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The id and secret of a program, by either of the two ways that RFC 6749 section 2.3.1 has. */
record ClientCredentials(String id, String secret) {
    private static final String BASIC = "basic ";

    /** Empty when there are none, half of them, or both ways at once. */
    static Optional<ClientCredentials> of(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        var id = request.getParameter("client_id");
        var secret = request.getParameter("client_secret");
        if (header == null) {
            return id == null || secret == null
                    ? Optional.empty()
                    : Optional.of(new ClientCredentials(id, secret));
        }
        return secret == null
                ? basic(header).filter(given -> id == null || id.equals(given.id))
                : Optional.empty();
    }

    private static Optional<ClientCredentials> basic(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            var both =
                    new String(
                            Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
                            StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(
                            new ClientCredentials(
                                    decoded(both.substring(0, colon)),
                                    decoded(both.substring(colon + 1))));
        } catch (IllegalArgumentException neitherBase64NorForm) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
