package org.safecanvass.routing.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Tick;
import org.safecanvass.content.entity.Words;

/**
 * A role that the rules name for a report: how firmly, by which rule, and why. A role that stands
 * in for another one names it.
 */
public record RoutedRole(
        String roleId,
        boolean lead,
        Tick tick,
        RuleRef rule,
        Words sentence,
        @Nullable String insteadOfRoleId) {
    RoutedRole leading(Tick firmest) {
        return new RoutedRole(roleId, true, firmest, rule, sentence, insteadOfRoleId);
    }
}
