package org.safecanvass.routing.workflow;

import org.safecanvass.content.entity.RoutingRule;

/** A rule whose cells are bit sets. */
record CompiledRule(
        RoutingRule rule,
        RuleRef ref,
        long capacities,
        long categories,
        long flags,
        boolean anyFlagSuffices,
        long places,
        long grades) {
    boolean matches(Situation at) {
        return (capacities & at.capacity()) != 0
                && (categories & at.category()) != 0
                && (places & at.place()) != 0
                && (grades & at.grade()) != 0
                && acceptsFlags(at.flags());
    }

    boolean leads() {
        return rule.hit() == RoutingRule.Hit.LEAD;
    }

    RoutedRole routed() {
        return new RoutedRole(rule.roleId(), leads(), rule.tick(), ref, rule.reason(), null);
    }

    /** A positive cell wants one of its flags; a negative one or a star refuses every other. */
    private boolean acceptsFlags(long present) {
        return anyFlagSuffices ? (flags & present) != 0 : (present & ~flags) == 0;
    }

    /** The facts of one report, a bit each. */
    record Situation(long capacity, long category, long flags, long place, long grade) {}
}
