package org.safecanvass.platform.workflow;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The portal's one clock. Drills may set it off; sample data and tests may live in another time.
 */
@ApplicationScoped
public class PortalClock {
    private final ThreadLocal<@Nullable Instant> elsewhen = new ThreadLocal<>();

    @Inject
    @ConfigProperty(name = "portal.clock.offset")
    private Optional<Duration> offset;

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                var other = elsewhen.get();
                return other == null ? real() : other;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }
        };
    }

    /** The time it really is, also while a thread lives at another; as exact as the database is. */
    public Instant real() {
        return Instant.now().plus(offset.orElse(Duration.ZERO)).truncatedTo(MICROS);
    }

    /** Lets a thread live at another instant for the length of the work. */
    public <T> T at(Instant instant, Supplier<T> work) {
        elsewhen.set(instant);
        try {
            return work.get();
        } finally {
            elsewhen.remove();
        }
    }

    /** Whether this thread lives at an instant that is not the real one. */
    public boolean isElsewhen() {
        return elsewhen.get() != null;
    }
}
