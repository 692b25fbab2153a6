package org.safecanvass.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the running portal, started once for all of them. Constructors and methods may
 * take a {@link PortalUnderTest} and a {@link Browsing}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({PortalExtension.class, BrowserExtension.class})
public @interface PortalTest {}
