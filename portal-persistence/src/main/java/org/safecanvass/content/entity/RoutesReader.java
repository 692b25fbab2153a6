package org.safecanvass.content.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the recipients, their teams and the routing rules. */
final class RoutesReader {
    private final Documents documents;
    private final Reporting reporting;

    RoutesReader(Documents documents, Reporting reporting) {
        this.documents = documents;
        this.reporting = reporting;
    }

    Routes read() {
        var roles = documents.entries("recipient_roles.csv", RoutesReader::recipientRole);
        roles.forEach(role -> refuseCircle(role, roles));
        var rules = documents.rows("routing.csv").stream().map(row -> rule(row, roles)).toList();
        refuseTwice(rules);
        return new Routes(
                roles,
                documents.entries("teams.csv", row -> teamType(row, roles)),
                rules.stream().sorted(Comparator.comparingInt(RoutingRule::priority)).toList());
    }

    static RecipientRole recipientRole(CsvRow row) {
        return new RecipientRole(
                row.text("id"),
                row.words("label"),
                row.yes("is_police"),
                row.yes("accountable"),
                row.orNull("fallback_role"),
                row.optional("note"));
    }

    private static TeamType teamType(CsvRow row, Entries<RecipientRole> roles) {
        var kind = row.text("organisation_kind");
        return new TeamType(
                row.text("id"),
                OrganisationKind.ofFile(kind)
                        .orElseThrow(() -> row.broken("no kind of organisation " + kind, null)),
                row.words("name"),
                row.referenceOrNull("recipient_role", roles),
                row.words("purpose"),
                row.text("hours"));
    }

    private RoutingRule rule(CsvRow row, Entries<RecipientRole> roles) {
        var hit = row.one(RoutingRule.Hit.class, "hit");
        if (row.yes("lead") != (hit == RoutingRule.Hit.LEAD)) {
            throw row.broken("lead and hit disagree", null);
        }
        return new RoutingRule(
                row.text("id"),
                row.number("version"),
                hit,
                row.number("priority"),
                cell(row, "capacity_or_frame", reporting.capacities(), "FRAME:", frames()),
                cell(row, "category_or_group", reporting.categories(), "GROUP:", groups()),
                cell(row, "red_flag", reporting.redFlags(), "GROUP:", flagGroups()),
                cell(row, "place_kind", reporting.placeKinds(), "", Set.of()),
                cell(row, "grade", reporting.grades(), "", Set.of()),
                row.reference("recipient_role", roles),
                row.one(Tick.class, "default_ticked"),
                row.words("reason"),
                row.date("valid_from"),
                row.dateOrNull("valid_to"));
    }

    private Cell cell(
            CsvRow row, String column, Entries<?> entries, String prefix, Set<String> groups) {
        var cell = row.parse(column, Cell::parse);
        for (var name : cell.names()) {
            var group = !prefix.isEmpty() && name.startsWith(prefix);
            row.known(
                    column,
                    group ? name.substring(prefix.length()) : name,
                    group ? groups : entries.ids());
        }
        return cell;
    }

    private Set<String> frames() {
        return reporting.frames().ids();
    }

    private Set<String> groups() {
        return reporting.categoryGroups().ids();
    }

    private Set<String> flagGroups() {
        return reporting.redFlags().stream()
                .map(RedFlag::groupId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseCircle(RecipientRole start, Entries<RecipientRole> roles) {
        var seen = new HashSet<String>();
        for (var at = start; at.fallbackRoleId() != null; at = roles.require(at.fallbackRoleId())) {
            if (!seen.add(at.id())) {
                throw new ContentException("recipient_roles.csv: a circle through " + at.id());
            }
        }
    }

    private static void refuseTwice(List<RoutingRule> rules) {
        var seen = new HashSet<String>();
        for (var rule : rules) {
            if (!seen.add(rule.id() + " version " + rule.version())) {
                throw new ContentException(
                        "routing.csv: " + rule.id() + " version " + rule.version() + " twice");
            }
        }
    }
}
