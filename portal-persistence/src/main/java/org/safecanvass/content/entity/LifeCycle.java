package org.safecanvass.content.entity;

import java.util.List;
import java.util.Optional;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** The states of a case or a report and the only steps between them. */
public record LifeCycle(String initial, Entries<LifeState> states, List<Transition> transitions) {
    public Optional<Transition> find(String from, String to) {
        return transitions.stream()
                .filter(step -> step.from().equals(from) && step.to().equals(to))
                .findFirst();
    }

    /** The step between two states; refused when the life cycle does not know it. */
    public Transition require(String from, String to) {
        return find(from, to)
                .orElseThrow(() -> DomainException.of(ErrorCode.ILLEGAL_TRANSITION, from, to));
    }

    /** The steps that lead out of a state; none out of a last one. */
    public List<Transition> next(String from) {
        return transitions.stream().filter(step -> step.from().equals(from)).toList();
    }

    /** The steps out of a state that a role may take. */
    public List<Transition> next(String from, String roleId) {
        return next(from).stream().filter(step -> step.allows(roleId)).toList();
    }
}
