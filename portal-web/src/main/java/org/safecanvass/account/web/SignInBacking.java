package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.Actors;
import org.safecanvass.account.workflow.Attempt;
import org.safecanvass.account.workflow.SignIn;
import org.safecanvass.account.workflow.SignInResult;
import org.safecanvass.platform.web.ClientAddress;
import org.safecanvass.platform.web.Words;
import org.safecanvass.platform.workflow.Actor;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {
    @Inject private SignIn signIn;
    @Inject private SignInSession session;
    @Inject private Actors actors;
    @Inject private ClientAddress addresses;
    @Inject private Words words;
    @Inject private HttpServletRequest request;
    private @Nullable String email;
    private @Nullable String password;
    private @Nullable String next;

    public void signIn() throws IOException {
        var result = signIn.signIn(attempt());
        if (result instanceof SignInResult.Done done) {
            session.begin(request, done.signedIn());
            go(actors.of(done.signedIn()).map(this::destination).orElse("/"));
        } else if (result instanceof SignInResult.StepNeeded step) {
            session.beginHalfWay(request, step.signedIn());
            go(step.path());
        } else if (result instanceof SignInResult.Wait wait) {
            tell(toWait(minutes(wait.time())));
        } else {
            tell(words.of("ERROR_SIGN_IN"));
        }
    }

    private Attempt attempt() {
        return new Attempt(
                Optional.ofNullable(email).orElse(""),
                Optional.ofNullable(password).orElse(""),
                addresses.of(request));
    }

    private String destination(Actor actor) {
        return next != null && Paths.isLocal(next) ? next : Landing.of(actor);
    }

    private static void go(String path) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }

    private static void tell(String text) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private String toWait(long minutes) {
        return minutes == 1
                ? words.of("signin.wait.one")
                : words.of("signin.wait", "minutes", minutes);
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
