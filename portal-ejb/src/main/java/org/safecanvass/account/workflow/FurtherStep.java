package org.safecanvass.account.workflow;

import java.util.Optional;

/** A further proof after the password, such as a passkey. Each bean of this type is asked. */
public interface FurtherStep {
    /** The page that asks this person for it; empty when they need not give it. */
    Optional<String> pathFor(SignedIn person);
}
