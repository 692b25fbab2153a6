package org.safecanvass.platform.workflow;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case that anyone may call, a person without an account included. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface AllowedToAll {
    /** Why that is safe. */
    String why();
}
