package org.safecanvass.content.entity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the service clocks, the working week and the bank holidays. */
final class ClocksReader {
    private static final String POLLING_DAY = "POLLING_DAY_";
    private static final Pattern WEEK =
            Pattern.compile("(\\w{3})-(\\w{3}) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) (\\S+)");

    private final Documents documents;

    ClocksReader(Documents documents) {
        this.documents = documents;
    }

    Clocks read() {
        var rules =
                documents.rows("calendar_rules.csv").stream()
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row));
        return new Clocks(
                documents.entries("escalation.csv", row -> clock(row, rules.keySet())),
                week(rules),
                documents.entries("bank_holidays.csv", ClocksReader::holiday));
    }

    private static ServiceClock clock(CsvRow row, Set<String> rules) {
        var kind = row.text("organisation_kind");
        return new ServiceClock(
                row.text("id"),
                OrganisationKind.ofFile(kind)
                        .orElseThrow(() -> row.broken("no kind of organisation " + kind, null)),
                row.one(Grade.class, "grade"),
                row.text("id").startsWith(POLLING_DAY),
                row.hoursOrNull("acknowledge_hours"),
                row.hoursOrNull("assess_hours"),
                row.hoursOrNull("next_contact_hours"),
                row.known("clock", row.text("clock"), rules).equals("WORKING_HOURS"),
                row.list("escalation_chain").stream()
                        .map(step -> step.toUpperCase(Locale.ROOT))
                        .map(ServiceClock.Escalation::valueOf)
                        .toList(),
                row.optional("note"));
    }

    private static WorkingWeek week(Map<String, CsvRow> rules) {
        var row = rules.get("WORKING_HOURS");
        if (row == null) {
            throw new ContentException("calendar_rules.csv: WORKING_HOURS is missing");
        }
        var parts = WEEK.matcher(row.text("value"));
        if (!parts.matches()) {
            throw row.broken("working hours read like Mon-Fri 09:00-17:00 Europe/London", null);
        }
        return new WorkingWeek(
                day(row, parts.group(1)),
                day(row, parts.group(2)),
                LocalTime.parse(parts.group(3)),
                LocalTime.parse(parts.group(4)),
                ZoneId.of(parts.group(5)));
    }

    private static DayOfWeek day(CsvRow row, String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equals(name))
                .findFirst()
                .orElseThrow(() -> row.broken("no day " + name, null));
    }

    private static BankHoliday holiday(CsvRow row) {
        return new BankHoliday(
                row.text("id"),
                row.text("nation_group"),
                row.date("date"),
                row.words("label"),
                row.yes("certain"));
    }
}
