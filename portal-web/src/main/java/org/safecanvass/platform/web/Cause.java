package org.safecanvass.platform.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the reason under the wrappings of the container. */
public final class Cause {
    private Cause() {}

    public static <T extends Throwable> Optional<T> of(Throwable exception, Class<T> kind) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
