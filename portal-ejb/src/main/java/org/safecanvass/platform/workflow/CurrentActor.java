package org.safecanvass.platform.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Who acts in this thread. Nobody, until a request or a job says so. */
@ApplicationScoped
public class CurrentActor {
    private final ThreadLocal<@Nullable Actor> actors = new ThreadLocal<>();

    public Actor require() {
        return find().orElseThrow(() -> DomainException.of(ErrorCode.NOT_ALLOWED));
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actors.get());
    }

    /** Acts as somebody for the length of the work, and afterwards as whoever it was before. */
    public <T> T during(Actor actor, Supplier<T> work) {
        var before = actors.get();
        actors.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Says who acts in this request; the caller must {@link #end} in a finally block. */
    public void begin(Actor actor) {
        actors.set(actor);
    }

    public void end() {
        actors.remove();
    }

    private void restore(@Nullable Actor before) {
        if (before == null) {
            actors.remove();
        } else {
            actors.set(before);
        }
    }
}
