package org.safecanvass.platform.workflow;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a use case. Each call is checked against {@link Allowed} or {@link AllowedToAll} (a method
 * with neither is refused), runs as the {@link CurrentActor}'s organisation, and leaves its audit
 * entries in the same transaction.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}
