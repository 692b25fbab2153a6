package org.safecanvass.routing.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.safecanvass.content.entity.Content;

/**
 * The national decision table: of the rules that lead, the first match by priority; of those that
 * add, all. A role that is named twice appears once, with the firmer tick.
 */
public final class RoutingTable {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String LINKED = "LINKED";
    private static final String FEOA = "POLICE_FEOA";

    private final Content content;
    private final RuleCompiler compiler;
    private final NavigableMap<LocalDate, List<CompiledRule>> rulesFrom = new TreeMap<>();

    public RoutingTable(Content content) {
        this.content = content;
        compiler = new RuleCompiler(content.reporting());
        var versions = new RuleVersions(content.routes().rules());
        for (var day : versions.turningDays()) {
            rulesFrom.put(day, versions.on(day).stream().map(compiler::compile).toList());
        }
    }

    /** Decides by the rules in force at the facts' instant. */
    public RoutingDecision decide(RoutingFacts facts) {
        var grade = content.gradeOf(facts.categoryId(), facts.flagIds());
        var situation = compiler.situation(facts, grade);
        var roles = new RoleTally();
        var fired = new ArrayList<RuleRef>();
        for (var rule : rulesOn(facts.instant())) {
            if (!(rule.leads() && roles.hasLead()) && rule.matches(situation)) {
                fired.add(rule.ref());
                roles.add(rule.routed());
            }
        }
        if (facts.parishPrincipal() && linked(facts)) {
            roles.drop(content.recipientRole(FEOA));
        }
        return new RoutingDecision(facts, grade, roles.leadFirst(facts), List.copyOf(fired));
    }

    private boolean linked(RoutingFacts facts) {
        return content.capacity(facts.capacityId()).frameId().equals(LINKED);
    }

    private List<CompiledRule> rulesOn(Instant instant) {
        return rulesFrom.floorEntry(LocalDate.ofInstant(instant, LONDON)).getValue();
    }
}
