package org.safecanvass.account.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets a person in by name and password. The hash is computed between two transactions and never
 * inside one, as it takes longer than a connection may be held.
 */
@ApplicationScoped
public class SignIn {
    @Inject private SlowDown slowDown;
    @Inject private Passwords passwords;
    @Inject private SignInStore store;
    @Inject private Instance<FurtherStep> furtherSteps;

    public SignInResult signIn(Attempt attempt) {
        var name = SignInName.normal(attempt.email());
        var wait = slowDown.admit(name, attempt.address());
        if (!wait.isZero()) {
            return new SignInResult.Wait(wait);
        }
        var known = store.find(name);
        var stored = known.flatMap(KnownPerson::passwordHash);
        if (!passwords.matches(attempt.password(), stored)) {
            known.ifPresent(store::refuse);
            return new SignInResult.Refused();
        }
        slowDown.succeeded(name, attempt.address());
        return store.admit(known.orElseThrow(), renewed(attempt.password(), stored.orElseThrow()))
                .<SignInResult>map(this::unlessMoreIsNeeded)
                .orElseGet(SignInResult.Refused::new);
    }

    private Optional<String> renewed(String password, String stored) {
        return passwords.isStale(stored) ? Optional.of(passwords.hash(password)) : Optional.empty();
    }

    private SignInResult unlessMoreIsNeeded(SignInResult.Done done) {
        return furtherSteps.stream()
                .flatMap(step -> step.pathFor(done.signedIn()).stream())
                .findFirst()
                .<SignInResult>map(path -> new SignInResult.StepNeeded(done.signedIn(), path))
                .orElse(done);
    }
}
