package org.safecanvass.routing.workflow;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeMap;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.content.entity.Tick;

/** What must hold of every decision, whatever the rules say; finds are counted by kind. */
final class RoutingInvariants {
    private static final Set<String> OWN_LINE =
            Set.of(
                    "COUNCIL_DEMOCRATIC_SERVICES",
                    "COUNTY_DEMOCRATIC_SERVICES",
                    "COUNCIL_ELECTORAL_SERVICES",
                    "COUNCIL_SECURITY_OR_HR",
                    "AREA_ELECTION_OFFICE",
                    "ELECTORAL_OFFICE_NI");
    private static final Set<String> OWN_COUNCIL =
            Set.of(
                    "COUNCIL_DEMOCRATIC_SERVICES",
                    "COUNTY_DEMOCRATIC_SERVICES",
                    "COUNCIL_SECURITY_OR_HR");
    private static final Set<String> NOT_IN_NORTHERN_IRELAND =
            Set.of("COUNCIL_ELECTORAL_SERVICES", "COUNCIL_MONITORING_OFFICER");

    private final Content content;
    private final TreeMap<String, Integer> found = new TreeMap<>();

    RoutingInvariants(Content content) {
        this.content = content;
    }

    /** Broken rules with how often and where first; empty when all hold. */
    TreeMap<String, Integer> found() {
        return found;
    }

    void check(RoutingDecision decision) {
        var ticks = new HashMap<String, Tick>();
        var leads = 0;
        for (var role : decision.recipients()) {
            ticks.put(role.roleId(), role.tick());
            leads += role.lead() ? 1 : 0;
        }
        var facts = decision.facts();
        var capacity = content.capacity(facts.capacityId());
        var category = content.category(facts.categoryId());
        var lead = decision.lead();
        var desk = ticks.getOrDefault("POLICE_DESK", Tick.NO);

        expect(lead.lead(), "no lead");
        expect(leads == 1, "not exactly one lead");
        expect(ticks.size() == decision.recipients().size(), "a role twice");
        expect(content.recipientRole(lead.roleId()).accountable(), "lead is not accountable");
        expect(lead.tick().ticked(), "lead is not ticked");
        if (decision.grade().compareTo(Grade.PRIORITY) >= 0) {
            expect(desk.ticked(), "serious without a ticked police desk");
        }
        if (decision.grade() == Grade.IMMEDIATE) {
            expect(desk == Tick.LOCKED_WITH_DOUBLE_ASK, "immediate without a locked police desk");
        }
        var forbidden =
                content.reporting()
                        .accusedLines()
                        .require(category.accusedLineId())
                        .forbiddenRoleIds();
        expect(!overlap(forbidden, ticks.keySet()), "sent to the accused line");
        if (facts.flagIds().contains("PERSON_ON_OWN_SIDE")) {
            checkOwnSide(capacity, ticks.keySet());
        }
        checkPlace(facts.placeKind(), ticks.keySet());
        if (category.sensitive()) {
            expect(
                    !ticks.getOrDefault("PARTY_SAFETY_LEAD", Tick.NO).ticked(),
                    "sensitive matter ticked to campaign");
        }
        if (Set.of("NONE", "RPA_STAFF").contains(capacity.frameId())
                || facts.parishPrincipal() && capacity.frameId().equals("LINKED")) {
            expect(!ticks.containsKey("POLICE_FEOA"), "FEOA outside its frame");
        }
    }

    private void checkOwnSide(Capacity capacity, Set<String> roles) {
        expect(!roles.contains("PARTY_SAFETY_LEAD"), "own side: campaign lead told");
        if (capacity.frameId().equals("RPA_STAFF") || capacity.id().equals("COUNCIL_STAFF")) {
            expect(!overlap(OWN_LINE, roles), "own side: own employer line told");
        }
        if (Set.of("COUNCILLOR", "ELECTED_MAYOR").contains(capacity.id())) {
            expect(!overlap(OWN_COUNCIL, roles), "own side: own council line told");
        }
    }

    private void checkPlace(PlaceKind place, Set<String> roles) {
        if (place == PlaceKind.NORTHERN_IRELAND) {
            expect(
                    !overlap(NOT_IN_NORTHERN_IRELAND, roles),
                    "Northern Ireland: role that does not exist there");
        } else {
            expect(
                    !roles.contains("ELECTORAL_OFFICE_NI"),
                    "Electoral Office outside Northern Ireland");
        }
        if (place == PlaceKind.NO_PLACE) {
            expect(!roles.contains("COUNTY_DEMOCRATIC_SERVICES"), "county without a place");
        }
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            found.merge(otherwise, 1, Integer::sum);
        }
    }

    private static boolean overlap(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
