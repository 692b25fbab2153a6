package org.safecanvass.platform.entity;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks the few entities that belong to no tenant, with the reason why that is safe. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface OfNobody {
    String why();
}
