package org.safecanvass.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safecanvass.account.workflow.SignedIn;

/**
 * Who is signed in, in the HTTP session: ids and the moment of signing in, nothing that could grow
 * old. It ends after 15 minutes without use, and after eight hours in any case.
 */
@ApplicationScoped
public class SignInSession {
    static final Duration LONGEST = Duration.ofHours(8);
    private static final String PERSON = "org.safecanvass.person";
    private static final String SINCE = "org.safecanvass.since";
    private static final String HALF_WAY = "org.safecanvass.half-way";

    @Inject private Clock clock;

    /** Begins a session that has nothing of the one before, not even its id. */
    public void begin(HttpServletRequest request, SignedIn person) {
        var session = fresh(request);
        session.setAttribute(PERSON, person);
        session.setAttribute(SINCE, clock.instant());
    }

    /** Remembers who has proved the password and owes a further step; they are not signed in. */
    public void beginHalfWay(HttpServletRequest request, SignedIn person) {
        fresh(request).setAttribute(HALF_WAY, person);
    }

    public Optional<SignedIn> halfWay(HttpServletRequest request) {
        return session(request).map(session -> (SignedIn) session.getAttribute(HALF_WAY));
    }

    public Optional<SignedIn> current(HttpServletRequest request) {
        return session(request)
                .filter(this::isYoungEnough)
                .map(session -> (SignedIn) session.getAttribute(PERSON));
    }

    public void end(HttpServletRequest request) {
        session(request).ifPresent(HttpSession::invalidate);
    }

    private boolean isYoungEnough(HttpSession session) {
        var since = (Instant) session.getAttribute(SINCE);
        return since != null && clock.instant().isBefore(since.plus(LONGEST));
    }

    private HttpSession fresh(HttpServletRequest request) {
        end(request);
        return request.getSession(true);
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
