package org.safecanvass.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safecanvass.account.workflow.AuthenticateToken;
import org.safecanvass.account.workflow.PublicActor;
import org.safecanvass.platform.web.api.ApiLanguage;
import org.safecanvass.platform.web.api.Problem;
import org.safecanvass.platform.web.api.ProblemKind;
import org.safecanvass.platform.web.api.Problems;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * Says who acts in each request of the API: the program whose token it bears, or somebody without
 * an account. A token that is not good is refused, never read as none.
 */
public class ApiActingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern BEARER =
            Pattern.compile("Bearer +([\\w.~+/=-]+)", Pattern.CASE_INSENSITIVE);
    private static final String CHALLENGE = "Bearer realm=\"SafeCanvass\", error=\"invalid_token\"";

    @Inject private transient AuthenticateToken tokens;
    @Inject private transient PublicActor publicActor;
    @Inject private transient CurrentActor currentActor;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var actor = actor(request);
        if (actor.isEmpty()) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            var problem = Problem.of(ProblemKind.NOT_AUTHENTICATED, request.getRequestURI());
            Problems.write(problem, request, response);
            return;
        }
        currentActor.begin(actor.get());
        try {
            chain.doFilter(request, response);
        } finally {
            currentActor.end();
        }
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return Optional.of(publicActor.in(ApiLanguage.of(request)));
        }
        var bearer = BEARER.matcher(authorization);
        return bearer.matches() ? tokens.authenticate(bearer.group(1)) : Optional.empty();
    }
}
