package org.safecanvass.routing.workflow;

import java.util.List;
import org.safecanvass.content.entity.Grade;

/** Who should know, the lead first, and every rule that fired on the way. */
public record RoutingDecision(
        RoutingFacts facts, Grade grade, List<RoutedRole> recipients, List<RuleRef> firedRules) {
    public RoutedRole lead() {
        return recipients.get(0);
    }
}
