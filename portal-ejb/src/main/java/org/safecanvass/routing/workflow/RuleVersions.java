package org.safecanvass.routing.workflow;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecanvass.content.entity.RoutingRule;

/**
 * Picks of every rule the version that holds on a day. Before a rule's first day its earliest
 * version holds, for sample and replayed reports.
 */
final class RuleVersions {
    private final List<RoutingRule> rules;

    RuleVersions(List<RoutingRule> rules) {
        this.rules = rules;
    }

    /** The days on which the rules in force change, and a day before all of them. */
    SortedSet<LocalDate> turningDays() {
        var days = new TreeSet<>(List.of(LocalDate.MIN));
        for (var rule : rules) {
            days.add(rule.validFrom());
            if (rule.validTo() != null) {
                days.add(rule.validTo().plusDays(1));
            }
        }
        return days;
    }

    /** The rules in force on a day, by priority. */
    List<RoutingRule> on(LocalDate day) {
        return rules.stream().collect(Collectors.groupingBy(RoutingRule::id)).values().stream()
                .flatMap(versions -> on(day, versions).stream())
                .sorted(Comparator.comparingInt(RoutingRule::priority))
                .toList();
    }

    private static Optional<RoutingRule> on(LocalDate day, List<RoutingRule> versions) {
        var earliest = Collections.min(versions, Comparator.comparing(RoutingRule::validFrom));
        if (day.isBefore(earliest.validFrom())) {
            return Optional.of(earliest);
        }
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .max(Comparator.comparingInt(RoutingRule::version));
    }
}
