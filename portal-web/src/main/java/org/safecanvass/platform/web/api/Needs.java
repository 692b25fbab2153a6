package org.safecanvass.platform.web.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.safecanvass.platform.entity.Permission;

/**
 * What a caller must be allowed to do before the body is even read. Who brings no token is asked
 * for one; whose token does not reach so far sees nothing there.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    Permission[] value() default {};
}
