package org.safecanvass.platform.workflow;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.safecanvass.platform.entity.Permission;

/** Who may call a use case: whoever has at least one of the permissions, in any scope. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Allowed {
    Permission[] value();
}
