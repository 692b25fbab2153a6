package org.safecanvass.routing.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.content.entity.Tick;

/** Walks every situation that the content's own check walks, and any set of flags beyond. */
class RoutingWalkTest {
    /** Of the text that {@code check_routing.py --dump} writes for the content as it ships. */
    private static final String DUMP =
            "55c384b72a0246a608f2a52dd515f4730197278eedb6eafea60603659e0cf423";

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String OWN_SIDE = "PERSON_ON_OWN_SIDE";
    private static final int RANDOM_POINTS = 200_000;

    private static final Map<Tick, String> TICKS =
            Map.of(
                    Tick.NO,
                    "no",
                    Tick.YES,
                    "yes",
                    Tick.LOCKED_WITH_DOUBLE_ASK,
                    "locked_with_double_ask");

    private static final Map<String, String> DOCUMENTS = ContentFiles.read();
    private static final Content CONTENT = ContentReader.read(DOCUMENTS);

    private static Walk walk;

    @BeforeAll
    static void walkOnce() {
        walk = Walk.of(CONTENT);
    }

    @Test
    void everySituationIsRoutedAsThePublishedDumpSays() {
        assertThat(walk.lines).hasSize(507_780);
        assertThat(walk.digest())
                .withFailMessage(() -> "The routing differs. Leads: " + walk.leads)
                .isEqualTo(DUMP);
        assertThat(walk.leads)
                .containsEntry("POLICE_DESK", 331_604)
                .containsEntry("POLICE_SPOC", 61_628)
                .containsEntry("POLICE_FEOA", 51_758)
                .containsEntry("COUNCIL_DEMOCRATIC_SERVICES", 168)
                .hasSize(11);
        assertThat(walk.invariants.found()).isEmpty();
    }

    @Test
    void everyRuleFiresSomewhere() {
        assertThat(walk.fired)
                .containsExactlyInAnyOrderElementsOf(
                        CONTENT.routes().rules().stream().map(rule -> rule.id()).toList());
    }

    @Test
    void oneChangedRuleShows() {
        var documents = new HashMap<>(DOCUMENTS);
        documents.computeIfPresent(
                "routing.csv",
                (name, csv) ->
                        csv.replaceFirst(
                                "(?m)^(A053,.*,COUNCIL_ELECTORAL_SERVICES,no),no,", "$1,yes,"));

        assertThat(documents).isNotEqualTo(DOCUMENTS);
        assertThat(Walk.of(ContentReader.read(documents)).digest()).isNotEqualTo(DUMP);
    }

    @Test
    void anySetOfFlagsIsRoutedAsTheTextOfTheRulesSays() {
        var random = new Random(20_261_121);
        var table = new RoutingTable(CONTENT);
        var naive = new NaiveRouting(DOCUMENTS);
        var invariants = new RoutingInvariants(CONTENT);
        var capacities = CONTENT.reporting().capacities().all();
        var categories = CONTENT.reporting().categories().all();
        var flags = new ArrayList<>(CONTENT.reporting().redFlags().ids());
        var differences = new ArrayList<String>();
        for (var n = 0; n < RANDOM_POINTS; n++) {
            Collections.shuffle(flags, random);
            var present = new HashSet<>(flags.subList(0, random.nextInt(1 + random.nextInt(27))));
            var parish = random.nextInt(4) == 0;
            var facts =
                    new RoutingFacts(
                            capacities.get(random.nextInt(capacities.size())).id(),
                            categories.get(random.nextInt(categories.size())).id(),
                            present,
                            PlaceKind.values()[random.nextInt(PlaceKind.values().length)],
                            parish ? "PARISH_COUNCILLOR" : null,
                            NOW);
            var decision = table.decide(facts);
            invariants.check(decision);
            var expected =
                    naive.route(
                            facts.capacityId(),
                            facts.categoryId(),
                            present,
                            facts.placeKind().name(),
                            parish);
            assertThat(answer(decision)).as("%s", facts).isEqualTo(expected);
            assertThat(decision.grade().name()).isEqualTo(naive.grade(facts.categoryId(), present));
        }
        assertThat(invariants.found()).isEmpty();
    }

    private static NaiveRouting.Answer answer(RoutingDecision decision) {
        return new NaiveRouting.Answer(
                decision.lead().roleId(),
                decision.recipients().stream()
                        .collect(
                                Collectors.toMap(
                                        RoutedRole::roleId, role -> TICKS.get(role.tick()))));
    }

    /** The whole finite space, routed, as lines. */
    private static final class Walk {
        private final RoutingTable table;
        private final RoutingInvariants invariants;
        private final List<String> lines = new ArrayList<>();
        private final Map<String, Integer> leads = new TreeMap<>();
        private final Set<String> fired = new HashSet<>();

        private Walk(Content content) {
            table = new RoutingTable(content);
            invariants = new RoutingInvariants(content);
        }

        static Walk of(Content content) {
            var walk = new Walk(content);
            var flagSets = flagSets(content);
            for (var capacity : content.reporting().capacities()) {
                for (var category : content.reporting().categories()) {
                    for (var place : PlaceKind.values()) {
                        flagSets.forEach(flags -> walk.step(capacity, category, flags, place));
                    }
                }
            }
            return walk;
        }

        private static List<Set<String>> flagSets(Content content) {
            var sets = new ArrayList<Set<String>>(List.of(Set.of()));
            for (var id : content.reporting().redFlags().ids()) {
                sets.add(Set.of(id));
                if (!id.equals(OWN_SIDE)) {
                    sets.add(Set.of(id, OWN_SIDE));
                }
            }
            return sets;
        }

        private void step(
                Capacity capacity, Category category, Set<String> flags, PlaceKind place) {
            var decision = decide(capacity, category, flags, place, null);
            lines.add(line(decision));
            leads.merge(decision.lead().roleId(), 1, Integer::sum);
            decision.firedRules().forEach(rule -> fired.add(rule.id()));
            if (capacity.frameId().equals("LINKED")) {
                decide(capacity, category, flags, place, "PARISH_CANDIDATE");
            }
        }

        private RoutingDecision decide(
                Capacity capacity,
                Category category,
                Set<String> flags,
                PlaceKind place,
                @Nullable String principal) {
            var decision =
                    table.decide(
                            new RoutingFacts(
                                    capacity.id(), category.id(), flags, place, principal, NOW));
            invariants.check(decision);
            return decision;
        }

        private static String line(RoutingDecision decision) {
            var facts = decision.facts();
            var others = new TreeSet<String>();
            decision.recipients().forEach(role -> others.add(ticked(role)));
            others.remove(ticked(decision.lead()));
            return facts.capacityId()
                    + "|"
                    + facts.categoryId()
                    + "|"
                    + joined("+", new TreeSet<>(facts.flagIds()))
                    + "|"
                    + facts.placeKind()
                    + " -> "
                    + ticked(decision.lead())
                    + "; "
                    + joined(",", others)
                    + "\n";
        }

        private static String joined(String by, Set<String> names) {
            return names.isEmpty() ? "-" : String.join(by, names);
        }

        private static String ticked(RoutedRole role) {
            return role.roleId() + "=" + TICKS.get(role.tick());
        }

        private String digest() {
            Collections.sort(lines);
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                lines.forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
                return HexFormat.of().formatHex(sha.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
