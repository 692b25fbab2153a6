package org.safecanvass.delivery.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.entity.Undelivered;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** The operator sees which organisations were missed, so as to ask them to join. */
@Stateless
@UseCase
public class ListUndelivered {
    public static final int PAGE = 50;
    private static final UUID LAST = new UUID(-1, -1);

    @PersistenceContext private EntityManager entities;
    @Inject private Clock clock;

    /** Up to a page and one more, which tells that there is another page; newest first. */
    @Allowed(Permission.ORGANISATION_CREATE)
    public List<UndeliveredLine> after(@Nullable UUID id) {
        var last = id == null ? null : entities.find(Undelivered.class, id);
        if (id != null && last == null) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        return entities.createNamedQuery("Undelivered.page", Undelivered.class)
                .setParameter(
                        "at", last == null ? clock.instant().plus(Duration.ofDays(1)) : last.at())
                .setParameter("id", last == null ? LAST : last.id())
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(UndeliveredLine::of)
                .toList();
    }
}
