package org.safecanvass.account.workflow;

import java.time.Duration;
import java.util.Locale;

/** How a sign-in ended. */
public sealed interface SignInResult {
    /** The person is in. */
    record Done(SignedIn signedIn, Locale language) implements SignInResult {}

    /** The password is right; the page at the path asks for the further proof. */
    record StepNeeded(SignedIn signedIn, String path) implements SignInResult {}

    /** Name or password is wrong, or the person has left: which, nobody is told. */
    record Refused() implements SignInResult {}

    /** Too many tries. */
    record Wait(Duration time) implements SignInResult {}
}
