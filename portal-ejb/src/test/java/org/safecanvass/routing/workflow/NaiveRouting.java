package org.safecanvass.routing.workflow;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The decision table read straight from its text, slowly and by names alone, to check the other.
 */
final class NaiveRouting {
    private static final List<String> TICKS = List.of("no", "yes", "locked_with_double_ask");

    private final Map<String, CSVRecord> capacities;
    private final Map<String, CSVRecord> categories;
    private final Map<String, CSVRecord> flags;
    private final Map<String, CSVRecord> roles;
    private final Map<String, Integer> rank;
    private final List<Rule> rules;
    private final Map<String, List<Rule>> rulesByPlace = new HashMap<>();

    /** What the rules name: the lead and each role's tick, as words of the file. */
    record Answer(String lead, Map<String, String> ticks) {}

    private record Rule(
            boolean leads,
            String role,
            String tick,
            Set<String> capacities,
            Set<String> categories,
            Set<String> flags,
            String flagCell,
            Set<String> places,
            Set<String> grades) {}

    NaiveRouting(Map<String, String> documents) {
        capacities = byId(documents.get("capacities.csv"));
        categories = byId(documents.get("categories.csv"));
        flags = byId(documents.get("red_flags.csv"));
        roles = byId(documents.get("recipient_roles.csv"));
        rank =
                byId(documents.get("grades.csv")).values().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get("id"),
                                        row -> Integer.valueOf(row.get("rank"))));
        var places = byId(documents.get("place_kinds.csv")).keySet();
        rules =
                byId(documents.get("routing.csv")).values().stream()
                        .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("priority"))))
                        .map(row -> rule(row, places))
                        .toList();
    }

    String grade(String category, Set<String> present) {
        var highest = categories.get(category).get("default_grade");
        for (var flag : present) {
            var floor = flags.get(flag).get("min_grade");
            if (rank.getOrDefault(floor, 0) > rank.get(highest)) {
                highest = floor;
            }
        }
        return highest;
    }

    Answer route(
            String capacity, String category, Set<String> present, String place, boolean parish) {
        var grade = grade(category, present);
        String lead = null;
        var ticks = new TreeMap<String, String>();
        for (var rule : rulesFor(capacity, category, place)) {
            if ((rule.leads && lead != null)
                    || !rule.grades.contains(grade)
                    || !accepts(rule, present)) {
                continue;
            }
            if (rule.leads) {
                lead = rule.role;
            }
            ticks.merge(rule.role, rule.tick, NaiveRouting::firmer);
        }
        if (parish && capacities.get(capacity).get("frame").equals("LINKED")) {
            var tick = ticks.remove("POLICE_FEOA");
            if ("POLICE_FEOA".equals(lead)) {
                lead = roles.get("POLICE_FEOA").get("fallback_role");
                ticks.merge(lead, tick, NaiveRouting::firmer);
            }
        }
        return new Answer(lead, ticks);
    }

    private List<Rule> rulesFor(String capacity, String category, String place) {
        return rulesByPlace.computeIfAbsent(
                capacity + "|" + category + "|" + place,
                key ->
                        rules.stream()
                                .filter(rule -> rule.capacities.contains(capacity))
                                .filter(rule -> rule.categories.contains(category))
                                .filter(rule -> rule.places.contains(place))
                                .toList());
    }

    private static boolean accepts(Rule rule, Set<String> present) {
        if (rule.flagCell.equals("*")) {
            return true;
        }
        if (rule.flagCell.startsWith("!")) {
            return rule.flags.containsAll(present);
        }
        return present.stream().anyMatch(rule.flags::contains);
    }

    private static String firmer(String one, String other) {
        return TICKS.indexOf(one) >= TICKS.indexOf(other) ? one : other;
    }

    private Rule rule(CSVRecord row, Set<String> places) {
        return new Rule(
                row.get("hit").equals("LEAD"),
                row.get("recipient_role"),
                row.get("default_ticked"),
                members(row.get("capacity_or_frame"), capacities, "FRAME:", "frame"),
                members(row.get("category_or_group"), categories, "GROUP:", "group"),
                members(row.get("red_flag"), flags, "GROUP:", "flag_group"),
                row.get("red_flag"),
                members(row.get("place_kind"), places),
                members(row.get("grade"), rank.keySet()));
    }

    private static Set<String> members(
            String cell, Map<String, CSVRecord> rows, String prefix, String column) {
        var spelledOut =
                Arrays.stream(cell.replace("!", "").split("\\|"))
                        .flatMap(
                                name ->
                                        name.startsWith(prefix)
                                                ? rows.values().stream()
                                                        .filter(row -> inGroup(row, column, name))
                                                        .map(row -> row.get("id"))
                                                : List.of(name).stream())
                        .collect(Collectors.joining("|"));
        return members((cell.startsWith("!") ? "!" : "") + spelledOut, rows.keySet());
    }

    private static boolean inGroup(CSVRecord row, String column, String name) {
        return row.get(column).equals(name.substring(name.indexOf(':') + 1));
    }

    private static Set<String> members(String cell, Set<String> universe) {
        if (cell.equals("*")) {
            return universe;
        }
        var names = Set.of(cell.replace("!", "").split("\\|"));
        var members = new HashSet<>(universe);
        if (cell.startsWith("!")) {
            members.removeAll(names);
        } else {
            members.retainAll(names);
        }
        return members;
    }

    private static Map<String, CSVRecord> byId(String csv) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(csv))) {
            return parser.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
