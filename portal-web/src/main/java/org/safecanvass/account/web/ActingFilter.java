package org.safecanvass.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.safecanvass.account.workflow.Actors;
import org.safecanvass.account.workflow.PublicActor;
import org.safecanvass.account.workflow.SignedIn;
import org.safecanvass.platform.web.Fault;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/**
 * Says who acts in each request for a page: the signed-in person, read anew, or somebody without an
 * account. A person who has left since is signed out. The API says so for itself, by token. The
 * advice to ring 999 and its like stay up when nobody can be read.
 */
public class ActingFilter extends HttpFilter {
    static final String ACTOR = Actor.class.getName();
    private static final long serialVersionUID = 1L;

    @Inject private transient SignInSession session;
    @Inject private transient Actors actors;
    @Inject private transient PublicActor publicActor;
    @Inject private transient CurrentActor currentActor;
    @Inject private transient Language language;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isNoPage(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        begin(request);
        try {
            chain.doFilter(request, response);
        } finally {
            currentActor.end();
        }
    }

    private void begin(HttpServletRequest request) {
        try {
            currentActor.begin(actor(request));
        } catch (RuntimeException unreadable) {
            if (!Paths.isOnlyRead(request.getServletPath())) {
                throw unreadable;
            }
            Fault.log(unreadable);
        }
    }

    private Actor actor(HttpServletRequest request) {
        var person = session.current(request).flatMap(signedIn -> read(signedIn, request));
        person.ifPresent(actor -> request.setAttribute(ACTOR, actor));
        return person.orElseGet(() -> publicActor.in(language.getLocale()));
    }

    private Optional<Actor> read(SignedIn signedIn, HttpServletRequest request) {
        var actor = actors.of(signedIn);
        if (actor.isEmpty()) {
            session.end(request);
        }
        return actor;
    }
}
