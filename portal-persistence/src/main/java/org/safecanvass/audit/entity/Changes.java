package org.safecanvass.audit.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.persistence.sessions.UnitOfWork;

/** What a persistence context has written since it was last asked. */
public final class Changes {
    private Changes() {}

    public static List<Change> take(EntityManager entities) {
        return ChangeListener.take(entities.unwrap(UnitOfWork.class));
    }
}
