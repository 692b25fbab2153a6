package org.safecanvass.account.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.IssueToken;
import org.safecanvass.account.workflow.IssuedToken;
import org.safecanvass.account.workflow.TokenRequest;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.ClientAddress;
import org.safecanvass.platform.workflow.JsonText;

/** Gives tokens to programs, as RFC 6749 section 4.4 has it. */
@WebServlet("/oauth/token")
public class TokenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TOO_MANY = 429;
    private static final int LONGEST = 4096;

    @Inject private transient IssueToken tokens;
    @Inject private transient ClientAddress addresses;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isForm(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
            return;
        }
        var grant = request.getParameter("grant_type");
        if (grant == null) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
        } else if (!grant.equals("client_credentials")) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "unsupported_grant_type");
        } else {
            issue(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith(FORM)
                && request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= LONGEST
                && request.getQueryString() == null;
    }

    private void issue(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var credentials = ClientCredentials.of(request);
        if (credentials.isEmpty()) {
            refuseClient(response);
            return;
        }
        var wanted =
                new TokenRequest(
                        credentials.get().id(),
                        credentials.get().secret(),
                        scopes(request.getParameter("scope")),
                        addresses.of(request));
        try {
            var token = tokens.issue(wanted);
            if (token.isPresent()) {
                answer(response, HttpServletResponse.SC_OK, json(token.get()));
            } else {
                refuseClient(response);
            }
        } catch (DomainException refusal) {
            refuse(response, refusal);
        }
    }

    private static void refuse(HttpServletResponse response, DomainException refusal)
            throws IOException {
        if (refusal.code() == ErrorCode.NOT_ALLOWED) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_scope");
        } else if (refusal.code() == ErrorCode.TOO_MANY) {
            response.setHeader("Retry-After", "60");
            refuse(response, TOO_MANY, "slow_down");
        } else {
            throw refusal;
        }
    }

    private static Set<String> scopes(@Nullable String list) {
        return list == null || list.isBlank()
                ? Set.of()
                : Set.copyOf(List.of(list.strip().split(" +")));
    }

    private static JsonObject json(IssuedToken token) {
        return JsonText.BUILD
                .createObjectBuilder()
                .add("access_token", token.token())
                .add("token_type", "Bearer")
                .add("expires_in", token.lifetime().toSeconds())
                .add("scope", String.join(" ", token.scopes()))
                .build();
    }

    private static void refuseClient(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"SafeCanvass\", charset=\"UTF-8\"");
        refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "invalid_client");
    }

    private static void refuse(HttpServletResponse response, int status, String error)
            throws IOException {
        answer(response, status, JsonText.BUILD.createObjectBuilder().add("error", error).build());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject json)
            throws IOException {
        var body = JsonText.bytes(json);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
