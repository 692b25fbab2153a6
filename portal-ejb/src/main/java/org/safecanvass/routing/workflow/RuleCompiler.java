package org.safecanvass.routing.workflow;

import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.Cell;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.RedFlag;
import org.safecanvass.content.entity.Reporting;
import org.safecanvass.content.entity.RoutingRule;

/** Turns the names in rules and facts into bits of the same content. */
final class RuleCompiler {
    private final NameBits capacities;
    private final NameBits categories;
    private final NameBits flags;
    private final NameBits places;
    private final NameBits grades;

    RuleCompiler(Reporting reporting) {
        capacities = NameBits.of(reporting.capacities(), "FRAME:", Capacity::frameId);
        categories = NameBits.of(reporting.categories(), "GROUP:", Category::groupId);
        flags = NameBits.of(reporting.redFlags(), "GROUP:", RedFlag::groupId);
        places = NameBits.of(reporting.placeKinds());
        grades = NameBits.of(reporting.grades());
    }

    CompiledRule compile(RoutingRule rule) {
        return new CompiledRule(
                rule,
                new RuleRef(rule.id(), rule.version()),
                capacities.accepted(rule.capacity()),
                categories.accepted(rule.category()),
                flags.accepted(rule.flag()),
                rule.flag().kind() == Cell.Kind.ONE_OF,
                places.accepted(rule.place()),
                grades.accepted(rule.grade()));
    }

    CompiledRule.Situation situation(RoutingFacts facts, Grade grade) {
        return new CompiledRule.Situation(
                capacities.bit(facts.capacityId()),
                categories.bit(facts.categoryId()),
                flags.bits(facts.flagIds()),
                places.bit(facts.placeKind().name()),
                grades.bit(grade.name()));
    }
}
