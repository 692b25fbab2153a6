package org.safecanvass.casework.entity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.LifeCycle;

/**
 * Who takes a step with a case, when, and what the person brings to it.
 *
 * @param roles ids of roles.csv that the person holds
 * @param brought guards that the step itself fulfils, such as a reason given with it
 */
public record CaseStep(
        LifeCycle life, UUID by, String name, Set<String> roles, Instant at, Set<Guard> brought) {

    /** The same step with something more brought to it. */
    public CaseStep bringing(Guard guard) {
        var more = new java.util.HashSet<>(brought);
        more.add(guard);
        return new CaseStep(life, by, name, roles, at, Set.copyOf(more));
    }
}
